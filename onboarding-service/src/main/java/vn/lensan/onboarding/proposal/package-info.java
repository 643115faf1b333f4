/** Four eyes: changes that somebody proposes and somebody else decides on. */
@NullMarked
package vn.lensan.onboarding.proposal;

import org.jspecify.annotations.NullMarked;
