package vn.lensan.catalog.outlook;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * Kilograms by month of the year. What is known of a harvest are its months, so it is spread evenly
 * over their days: an estimate, and told as one.
 */
final class Months {
  private static final int YEAR = 12;
  private final double[] kg = new double[YEAR];

  /** A harvest from one month to another, over the new year too (11–1). */
  void add(double harvest, int from, int to) {
    int months = Math.floorMod(to - from, YEAR) + 1;
    int days = 0;
    for (int step = 0; step < months; step++) {
      days += length(month(from, step));
    }
    for (int step = 0; step < months; step++) {
      int month = month(from, step);
      kg[month - 1] += harvest * length(month) / days;
    }
  }

  double between(LocalDate from, LocalDate to) {
    double sum = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      sum += kg[day.getMonthValue() - 1] / YearMonth.from(day).lengthOfMonth();
    }
    return sum;
  }

  private static int month(int from, int step) {
    return (from - 1 + step) % YEAR + 1;
  }

  private static int length(int month) {
    return Month.of(month).length(false);
  }
}
