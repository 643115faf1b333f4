/**
 * A marketplace of another style: forms out, XML back, numbers for ids, asked and never telling.
 */
@NullMarked
package vn.lensan.catalog.channel.external.shopdemo;

import org.jspecify.annotations.NullMarked;
