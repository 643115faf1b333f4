package vn.lensan.onboarding.office;

import java.util.List;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.onboarding.duplicate.DuplicateService.Compared;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;

/**
 * All that is shown of one household.
 *
 * @param own in the reader's units; else read behind broken glass, where nothing can be done
 * @param history newest first, from all features
 */
public record HouseholdPage(
    HouseholdView household,
    boolean own,
    List<AccountView> accounts,
    List<Compared> pairs,
    List<RightRow> rights,
    List<Happened> history) {

  public boolean isWaiting() {
    return household.state().status() == HouseholdStatus.REGISTERED;
  }
}
