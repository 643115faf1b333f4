package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** An ISO week, {@code 2026-W47}, from Monday to Sunday. */
public record Week(String name, LocalDate from, LocalDate to) {
  private static final int REST = 6;

  static Week named(String name) {
    try {
      LocalDate monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return new Week(name, monday, monday.plusDays(REST));
    } catch (DateTimeParseException noWeek) {
      throw TeamRefusal.week(name);
    }
  }
}
