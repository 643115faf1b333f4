/** Our copy of the administrative units. */
@NullMarked
package vn.lensan.training.unit;

import org.jspecify.annotations.NullMarked;
