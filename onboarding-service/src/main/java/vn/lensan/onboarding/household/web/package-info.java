/** The registry's API. */
@NullMarked
package vn.lensan.onboarding.household.web;

import org.jspecify.annotations.NullMarked;
