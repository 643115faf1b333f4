/** Errors of the origin's own, as problem details or as a page. */
@NullMarked
package vn.lensan.origin.problem;

import org.jspecify.annotations.NullMarked;
