/** Products, listings, marketplaces, orders. */
@NullMarked
package vn.lensan.catalog;

import org.jspecify.annotations.NullMarked;
