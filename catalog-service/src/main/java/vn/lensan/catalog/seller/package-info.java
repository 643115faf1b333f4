/** A household as a marketplace's seller. */
@NullMarked
package vn.lensan.catalog.seller;

import org.jspecify.annotations.NullMarked;
