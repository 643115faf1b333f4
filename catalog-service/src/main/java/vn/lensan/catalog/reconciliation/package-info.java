/** Looks whether a marketplace's whole shop is what we wish, and mends it. */
@NullMarked
package vn.lensan.catalog.reconciliation;

import org.jspecify.annotations.NullMarked;
