/** The real processes, each of which can be killed, stopped, cut off and started again. */
@NullMarked
package vn.lensan.proof.field;

import org.jspecify.annotations.NullMarked;
