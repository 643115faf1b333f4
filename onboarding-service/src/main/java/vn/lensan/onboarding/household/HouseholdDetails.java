package vn.lensan.onboarding.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.proposal.ProposalView;

/**
 * What else is shown of a household.
 *
 * @param proposals those that wait for a second person
 * @param transfer the last one, whatever became of it; its words only for who may read names
 * @param classification derived from what it grows
 */
public record HouseholdDetails(
    List<ProposalView> proposals,
    @Nullable TransferView transfer,
    @Nullable Readiness readiness,
    @Nullable Commitment qualityCommitment,
    Classification classification) {

  static HouseholdDetails of(Household household, boolean namesMasked) {
    Transfer transfer = household.transfer();
    return new HouseholdDetails(
        household.proposals().open().stream()
            .map(one -> HouseholdReview.view(household, one, namesMasked))
            .toList(),
        transfer == null || namesMasked
            ? null
            : TransferView.of(household, transfer, household.profile().fullName()),
        household.readiness(),
        household.commitment(),
        Classification.of(household.profile().crops()));
  }
}
