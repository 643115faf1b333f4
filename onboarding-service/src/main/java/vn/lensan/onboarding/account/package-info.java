/** Accounts that households open with marketplaces and payment providers. */
@NullMarked
package vn.lensan.onboarding.account;

import org.jspecify.annotations.NullMarked;
