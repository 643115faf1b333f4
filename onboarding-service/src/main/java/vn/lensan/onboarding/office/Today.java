package vn.lensan.onboarding.office;

import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.household.HouseholdView;

/** What waits for the reader; requests first, since the law has set their clocks. */
public record Today(
    Shortlist<RightRow> requests,
    Shortlist<HouseholdView> verifications,
    Shortlist<Compared> duplicates) {

  public boolean isEmpty() {
    return requests.isEmpty() && verifications.isEmpty() && duplicates.isEmpty();
  }
}
