/** How figures are written for readers. */
@NullMarked
package vn.lensan.monitoring.dashboard;

import org.jspecify.annotations.NullMarked;
