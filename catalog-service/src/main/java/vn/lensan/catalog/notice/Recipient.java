package vn.lensan.catalog.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is told.
 *
 * @param householdId the household it is about
 * @param cooperativeId who is told instead of the household, of a {@link Kind#COOPERATIVE}
 * @param within the units of the household it is about, by which officers and teams find it
 */
public record Recipient(
    Kind kind, String householdId, @Nullable String cooperativeId, List<String> within) {

  /** Under which onboarding knows how it is reached. */
  String reached() {
    return cooperativeId == null ? householdId : cooperativeId;
  }

  /** Households and cooperatives are told outside the app too; the others look into it. */
  public enum Kind {
    HOUSEHOLD,
    COOPERATIVE,
    TEAM,
    COMMUNE;

    boolean isToldOutside() {
      return this == HOUSEHOLD || this == COOPERATIVE;
    }
  }
}
