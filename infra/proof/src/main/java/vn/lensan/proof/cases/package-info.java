/** One fault each. */
@NullMarked
package vn.lensan.proof.cases;

import org.jspecify.annotations.NullMarked;
