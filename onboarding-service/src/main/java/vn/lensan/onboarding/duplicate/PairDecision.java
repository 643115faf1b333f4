package vn.lensan.onboarding.duplicate;

import java.util.Map;
import vn.lensan.onboarding.household.FieldGroup;

/** What somebody decided about a pair. */
public sealed interface PairDecision {
  String reason();

  /** They are two. */
  record NotDuplicate(String reason) implements PairDecision {}

  /**
   * They are one.
   *
   * @param keep the household that stays
   * @param take for each group of fields whether the other one's values are taken
   */
  record MergeInto(String keep, Map<FieldGroup, Boolean> take, String reason)
      implements PairDecision {}
}
