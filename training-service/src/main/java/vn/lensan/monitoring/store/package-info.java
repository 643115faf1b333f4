/** Writes that never go back in time. */
@NullMarked
package vn.lensan.monitoring.store;

import org.jspecify.annotations.NullMarked;
