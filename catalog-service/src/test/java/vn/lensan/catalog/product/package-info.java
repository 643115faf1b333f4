/** Tests of this room. */
@NullMarked
package vn.lensan.catalog.product;

import org.jspecify.annotations.NullMarked;
