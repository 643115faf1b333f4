package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something that was done with a shop, on a day.
 *
 * @param id of what was done; told again, it is the same act
 * @param kinds what it was; of an act that is told with two days the earlier one holds
 */
public record Act(String id, String householdId, String channel, LocalDate day, Set<Kind> kinds) {
  /** What counts as a use, and for which rung. */
  public enum Kind {
    /** Listed, sought, asked or ordered something: what makes an account active. */
    USED,
    LISTED,
    ORDERED,
    CONFIRMED,
    DELIVERED
  }

  /** How a shop is named among acts. */
  static String shop(String householdId, String channel) {
    return householdId + '/' + channel;
  }
}
