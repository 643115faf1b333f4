/** Ids that say what they are: derived, so that the same thing is never made twice. */
@NullMarked
package vn.lensan.onboarding.ids;

import org.jspecify.annotations.NullMarked;
