@NullMarked
package vn.lensan.monitoring.place;

import org.jspecify.annotations.NullMarked;
