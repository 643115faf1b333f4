/**
 * The registry: who a household is, where, what it consents to; and who registered and who verified
 * it.
 */
@NullMarked
package vn.lensan.onboarding.household;

import org.jspecify.annotations.NullMarked;
