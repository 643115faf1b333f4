/** What can't be served is refused early, cheaply and fairly. */
@NullMarked
package vn.lensan.admission;

import org.jspecify.annotations.NullMarked;
