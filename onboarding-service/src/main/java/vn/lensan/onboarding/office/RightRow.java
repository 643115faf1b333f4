package vn.lensan.onboarding.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.right.RightStep;
import vn.lensan.onboarding.right.RightView;

/**
 * A person's request in a list.
 *
 * @param household null when it can't be shown any more
 */
public record RightRow(RightView request, @Nullable DueIn due, @Nullable HouseholdView household) {

  /** Newest first. */
  public List<RightStep> steps() {
    return request.history().reversed();
  }
}
