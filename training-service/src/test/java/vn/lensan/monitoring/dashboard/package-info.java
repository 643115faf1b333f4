@NullMarked
package vn.lensan.monitoring.dashboard;

import org.jspecify.annotations.NullMarked;
