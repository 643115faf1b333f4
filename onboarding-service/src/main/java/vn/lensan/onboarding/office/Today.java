package vn.lensan.onboarding.office;

import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.TransferView;

/** What waits for the reader; requests first, since the law has set their clocks. */
public record Today(
    Shortlist<RightRow> requests,
    Shortlist<DifficultyRow> difficulties,
    Shortlist<ProposalRow> proposals,
    Shortlist<TransferView> transfers,
    Shortlist<HouseholdView> verifications,
    Shortlist<Compared> duplicates) {

  public boolean isEmpty() {
    return requests.isEmpty()
        && difficulties.isEmpty()
        && proposals.isEmpty()
        && transfers.isEmpty()
        && verifications.isEmpty()
        && duplicates.isEmpty();
  }
}
