/** A class: a course held somewhere, by somebody, in some half-days. */
@NullMarked
package vn.lensan.training.session;

import org.jspecify.annotations.NullMarked;
