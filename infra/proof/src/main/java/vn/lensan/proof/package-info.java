/**
 * Proves the rails under faults: forks the real processes, lets them work, injects a fault and
 * compares with a ledger of its own what was acknowledged and what is there.
 */
@NullMarked
package vn.lensan.proof;

import org.jspecify.annotations.NullMarked;
