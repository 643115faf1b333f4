@NullMarked
package vn.lensan.onboarding.household.external;

import org.jspecify.annotations.NullMarked;
