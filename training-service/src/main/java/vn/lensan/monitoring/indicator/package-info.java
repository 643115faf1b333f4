/** What is told, and of what it is made. */
@NullMarked
package vn.lensan.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
