package vn.lensan.onboarding.office;

import java.util.List;
import vn.lensan.onboarding.household.UndecidedGroup;
import vn.lensan.onboarding.household.UndecidedView;

/**
 * Households of split units: by village, and the first few one by one.
 *
 * @param narrowed whether the households are those of one village
 */
public record SplitBoard(
    List<UndecidedGroup> groups, Shortlist<UndecidedView> households, boolean narrowed) {

  public boolean isEmpty() {
    return groups.isEmpty() && households.isEmpty();
  }
}
