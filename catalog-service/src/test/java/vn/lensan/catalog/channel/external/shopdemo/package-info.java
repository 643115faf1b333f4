@NullMarked
package vn.lensan.catalog.channel.external.shopdemo;

import org.jspecify.annotations.NullMarked;
