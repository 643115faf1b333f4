package vn.lensan.onboarding.office;

import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.proposal.ProposalView;

/** A change that waits for a second person, and whose household it would change. */
public record ProposalRow(ProposalView proposal, @Nullable HouseholdView household) {}
