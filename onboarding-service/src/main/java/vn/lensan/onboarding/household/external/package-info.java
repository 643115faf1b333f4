/** What the registry asks of others, and what stands in for them locally. */
@NullMarked
package vn.lensan.onboarding.household.external;

import org.jspecify.annotations.NullMarked;
