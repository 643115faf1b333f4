package vn.lensan.onboarding.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;

/** How much two households look alike, and why. */
public record Likeness(int score, List<Reason> reasons) {
  private static final int WHOLE = 100;

  /** Empty when nothing is alike. What is missing on either side is like nothing. */
  public static Optional<Likeness> of(HouseholdTraits one, HouseholdTraits other) {
    List<Reason> reasons = new ArrayList<>();
    if (same(Clue.CITIZEN_NUMBER, one, other)) {
      reasons.add(Reason.SAME_CITIZEN_NUMBER);
    }
    if (same(Clue.PHONE, one, other)) {
      reasons.add(Reason.SAME_PHONE);
    }
    if (same(Clue.NAME_IN_COMMUNE, one, other)) {
      byBirthYear(one.birthYear(), other.birthYear()).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    int score = together(reasons);
    if (differ(one.citizenHash(), other.citizenHash())) {
      reasons.add(Reason.OTHER_CITIZEN_NUMBER);
      score /= 2;
    }
    return Optional.of(new Likeness(score, List.copyOf(reasons)));
  }

  private static boolean same(Clue clue, HouseholdTraits one, HouseholdTraits other) {
    String key = clue.keyOf(one);
    return key != null && !key.isEmpty() && key.equals(clue.keyOf(other));
  }

  private static boolean differ(@Nullable Object one, @Nullable Object other) {
    return one != null && other != null && !one.equals(other);
  }

  /** Two of one name and two known years are two people. */
  private static Optional<Reason> byBirthYear(@Nullable Integer one, @Nullable Integer other) {
    if (differ(one, other)) {
      return Optional.empty();
    }
    return Optional.of(
        one != null && Objects.equals(one, other)
            ? Reason.SAME_NAME_COMMUNE_BIRTH_YEAR
            : Reason.SAME_NAME_COMMUNE);
  }

  /** Each further reason takes its part of the doubt that is left. */
  private static int together(List<Reason> reasons) {
    double doubt = 1;
    for (Reason reason : reasons) {
      doubt *= 1 - reason.weight() / (double) WHOLE;
    }
    return (int) Math.round(WHOLE * (1 - doubt));
  }
}
