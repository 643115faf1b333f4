/** Accounts over HTTP. */
@NullMarked
package vn.lensan.onboarding.account.web;

import org.jspecify.annotations.NullMarked;
