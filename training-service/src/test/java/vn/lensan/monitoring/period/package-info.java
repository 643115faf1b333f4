@NullMarked
package vn.lensan.monitoring.period;

import org.jspecify.annotations.NullMarked;
