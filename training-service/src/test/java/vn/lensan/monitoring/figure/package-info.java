@NullMarked
package vn.lensan.monitoring.figure;

import org.jspecify.annotations.NullMarked;
