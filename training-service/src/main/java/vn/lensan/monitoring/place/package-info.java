/** A copy of the administrative units. */
@NullMarked
package vn.lensan.monitoring.place;

import org.jspecify.annotations.NullMarked;
