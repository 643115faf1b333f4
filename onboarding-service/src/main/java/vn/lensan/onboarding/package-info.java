/** Households, consents, accounts, imports, org units, photos. */
@NullMarked
package vn.lensan.onboarding;

import org.jspecify.annotations.NullMarked;
