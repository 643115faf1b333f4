/** Sums of facts: one for each metric, dimension, unit and day. */
@NullMarked
package vn.lensan.monitoring.cell;

import org.jspecify.annotations.NullMarked;
