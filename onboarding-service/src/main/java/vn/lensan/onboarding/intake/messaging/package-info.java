/** Refused rows as events, for the figures. */
@NullMarked
package vn.lensan.onboarding.intake.messaging;

import org.jspecify.annotations.NullMarked;
