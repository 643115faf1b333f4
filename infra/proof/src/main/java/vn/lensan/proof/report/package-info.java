/** What a run found, for people. */
@NullMarked
package vn.lensan.proof.report;

import org.jspecify.annotations.NullMarked;
