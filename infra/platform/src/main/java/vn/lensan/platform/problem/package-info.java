/** RFC 9457 problems with stable codes, in Vietnamese and English. */
@NullMarked
package vn.lensan.platform.problem;

import org.jspecify.annotations.NullMarked;
