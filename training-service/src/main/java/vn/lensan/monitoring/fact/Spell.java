package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day on, until the day on which it no longer holds; null: it still does. */
public record Spell(LocalDate from, @Nullable LocalDate until) {

  public static Spell since(LocalDate day) {
    return new Spell(day, null);
  }

  LocalDate end() {
    return until == null ? LocalDate.MAX : until;
  }

  boolean isEmpty() {
    return !from.isBefore(end());
  }

  static Spell between(LocalDate from, LocalDate end) {
    return new Spell(from, end.equals(LocalDate.MAX) ? null : end);
  }
}
