/** Figures: cells read as indicators over periods. */
@NullMarked
package vn.lensan.monitoring.figure;

import org.jspecify.annotations.NullMarked;
