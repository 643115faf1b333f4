/** The mixed work that goes on meanwhile, and the ledger of what was acknowledged. */
@NullMarked
package vn.lensan.proof.work;

import org.jspecify.annotations.NullMarked;
