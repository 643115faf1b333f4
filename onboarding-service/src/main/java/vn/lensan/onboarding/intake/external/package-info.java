/** Hands rows of products to the catalogue. */
@NullMarked
package vn.lensan.onboarding.intake.external;

import org.jspecify.annotations.NullMarked;
