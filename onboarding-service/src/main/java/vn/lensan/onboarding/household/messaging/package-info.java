/** Households and consents as events, without personal data. */
@NullMarked
package vn.lensan.onboarding.household.messaging;

import org.jspecify.annotations.NullMarked;
