/** Feeds the copy of the units. */
@NullMarked
package vn.lensan.monitoring.place.messaging;

import org.jspecify.annotations.NullMarked;
