/** Administrative units: a pair of boundary and code. */
@NullMarked
package vn.lensan.platform.unit;

import org.jspecify.annotations.NullMarked;
