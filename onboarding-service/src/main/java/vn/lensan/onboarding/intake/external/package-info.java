/** Hands rows to the services that own them. */
@NullMarked
package vn.lensan.onboarding.intake.external;

import org.jspecify.annotations.NullMarked;
