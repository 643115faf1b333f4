/** Courses that households finished on open platforms outside, as lists tell of them. */
@NullMarked
package vn.lensan.training.completion;

import org.jspecify.annotations.NullMarked;
