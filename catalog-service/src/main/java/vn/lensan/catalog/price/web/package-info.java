/** The doors of price frames. */
@NullMarked
package vn.lensan.catalog.price.web;

import org.jspecify.annotations.NullMarked;
