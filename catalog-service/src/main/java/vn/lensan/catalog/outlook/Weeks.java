package vn.lensan.catalog.outlook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * ISO weeks from this one on.
 *
 * @param first the Monday of this week
 */
record Weeks(LocalDate today, LocalDate first, int count) {
  private static final int DAYS = 7;

  static Weeks from(LocalDate today, int count) {
    return new Weeks(today, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), count);
  }

  LocalDate begin(int week) {
    return first.plusWeeks(week);
  }

  LocalDate end(int week) {
    return begin(week).plusDays(DAYS - 1);
  }

  LocalDate last() {
    return end(count - 1);
  }

  /** As {@code 2026-W48}. */
  String name(int week) {
    LocalDate day = begin(week);
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
        .toUpperCase(Locale.ROOT);
  }

  /** How much of an amount spread evenly over the days of a span falls into the week. */
  double share(int week, LocalDate from, LocalDate to) {
    LocalDate begin = from.isAfter(begin(week)) ? from : begin(week);
    LocalDate end = to.isBefore(end(week)) ? to : end(week);
    long inside = ChronoUnit.DAYS.between(begin, end) + 1;
    return inside <= 0 ? 0 : (double) inside / (ChronoUnit.DAYS.between(from, to) + 1);
  }
}
