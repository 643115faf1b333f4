/** Listings brought to a marketplace and kept in step with it. */
@NullMarked
package vn.lensan.bench.sync;

import org.jspecify.annotations.NullMarked;
