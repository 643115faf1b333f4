/** Admission control: what a service can't serve is refused early, cheaply and fairly. */
@NullMarked
package vn.lensan.platform.admission;

import org.jspecify.annotations.NullMarked;
