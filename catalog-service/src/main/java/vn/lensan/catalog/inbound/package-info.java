/** Messages of marketplaces: kept first, applied once. */
@NullMarked
package vn.lensan.catalog.inbound;

import org.jspecify.annotations.NullMarked;
