package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.LadderActs.Done;

/**
 * The rungs that a shop has reached, each with its day. What stands higher proves what lies below:
 * no rung is dated later than one above it.
 */
record Ladder(Map<Rung, LocalDate> since) {
  private static final int FIRST_AND_NEXT = 2;

  /**
   * @param first so many acts of a kind at most, the earliest first
   */
  static Ladder of(@Nullable LocalDate openedOn, BiFunction<Act.Kind, Integer, List<Done>> first) {
    if (openedOn == null) {
      return new Ladder(Map.of());
    }
    List<Done> delivered = first.apply(Act.Kind.DELIVERED, FIRST_AND_NEXT);
    Map<Rung, Optional<LocalDate>> told = new EnumMap<>(Rung.class);
    told.put(Rung.ACCOUNT, Optional.of(openedOn));
    told.put(Rung.LISTED, day(first.apply(Act.Kind.LISTED, 1)));
    told.put(Rung.ORDERED, day(first.apply(Act.Kind.ORDERED, 1)));
    told.put(Rung.CONFIRMED, day(first.apply(Act.Kind.CONFIRMED, 1)));
    told.put(Rung.DELIVERED, day(delivered));
    told.put(Rung.REPEATED, day(delivered.stream().skip(1).toList()));
    return new Ladder(standing(told));
  }

  private static Optional<LocalDate> day(List<Done> acts) {
    return acts.stream().findFirst().map(Done::day);
  }

  private static Map<Rung, LocalDate> standing(Map<Rung, Optional<LocalDate>> told) {
    Map<Rung, LocalDate> since = new EnumMap<>(Rung.class);
    LocalDate above = null;
    for (Rung rung : List.of(Rung.values()).reversed()) {
      LocalDate day = told.getOrDefault(rung, Optional.empty()).orElse(null);
      above = day == null || (above != null && above.isBefore(day)) ? above : day;
      if (above != null) {
        since.put(rung, above);
      }
    }
    return since;
  }

  Optional<Rung> highest() {
    return since.keySet().stream().max(Rung::compareTo);
  }
}
