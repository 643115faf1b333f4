/** Who takes part in a class, was there, and passed. */
@NullMarked
package vn.lensan.training.enrolment;

import org.jspecify.annotations.NullMarked;
