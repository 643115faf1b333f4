/** What must hold after every fault: nothing lost, nothing twice, figures equal a recount. */
@NullMarked
package vn.lensan.proof.oracle;

import org.jspecify.annotations.NullMarked;
