package vn.lensan.onboarding.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as people type them into spreadsheets. Empty stays empty; what can't be understood is
 * empty Optional or null.
 */
public final class Values {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern MONTHS =
      Pattern.compile("(\\d{1,2})\\s*(?:-|–|đến|->)\\s*(\\d{1,2})");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int MOST_DIGITS = 15;

  private static final int LAST_YEAR = 9_999;
  private static final int CITIZEN_DIGITS = 12;
  private static final Pattern CUT_OFF = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

  /** How many digits phones have and had. */
  public static final List<Integer> PHONE = List.of(10, 11);

  private Values() {}

  /**
   * A whole number: {@code 1.234.567}, {@code 1,234,567}, {@code 1 234 567}, or {@code 1234,5}
   * rounded.
   */
  public static Optional<Long> whole(SheetCell cell) {
    BigDecimal number = cell.number() != null ? cell.number() : decimal(cell.text());
    return Optional.ofNullable(number)
        .map(value -> value.setScale(0, RoundingMode.HALF_UP))
        .filter(value -> value.precision() <= MOST_DIGITS)
        .map(BigDecimal::longValueExact);
  }

  private static @Nullable BigDecimal decimal(String text) {
    String bare = text.replaceAll("[\\s\u00a0]|(?i:vnd|đ|₫|kg|m2|m²)", "");
    if (bare.matches("-?\\d{1,3}([.,]\\d{3})+")) {
      return new BigDecimal(bare.replaceAll("[.,]", ""));
    }
    return bare.matches("-?\\d{1,15}([.,]\\d{1,6})?")
        ? new BigDecimal(bare.replace(',', '.'))
        : null;
  }

  /** A day: {@code 16/05/2025}, {@code 2025-05-16}, or a spreadsheet's count of days. */
  public static Optional<LocalDate> day(SheetCell cell) {
    try {
      if (cell.number() != null) {
        return whole(cell).map(SERIAL_ZERO::plusDays);
      }
      Matcher day = DAY.matcher(cell.text());
      if (day.matches()) {
        return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
      }
      return Optional.of(
          LocalDate.parse(cell.text().length() > 10 ? cell.text().substring(0, 10) : cell.text()));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** Months from–to: {@code 5-7}, or over the new year {@code 11-1}. */
  public static Optional<int[]> months(SheetCell cell) {
    Matcher months = MONTHS.matcher(cell.text());
    if (!months.matches()) {
      return Optional.empty();
    }
    int from = number(months, 1);
    int to = number(months, 2);
    boolean real = from >= 1 && from <= MONTHS_OF_A_YEAR && to >= 1 && to <= MONTHS_OF_A_YEAR;
    return real ? Optional.of(new int[] {from, to}) : Optional.empty();
  }

  /** A year, or the year of a day, however either is kept. */
  public static Optional<Integer> year(SheetCell cell) {
    Optional<Integer> year =
        whole(cell).filter(one -> one >= 0 && one <= LAST_YEAR).map(Long::intValue);
    return year.isPresent() ? year : day(cell).map(LocalDate::getYear).filter(Values::isPlausible);
  }

  private static boolean isPlausible(int year) {
    return year > SERIAL_ZERO.getYear() && year <= LAST_YEAR;
  }

  /**
   * Digits that a spreadsheet may have taken for a number, dropping the zeros in front.
   *
   * @param lengths how many there can be; phones were longer before 2018
   * @param alsoText whether text lost its zeros too, since it was a number before
   */
  public static String digits(SheetCell cell, List<Integer> lengths, boolean alsoText) {
    String text = cell.text();
    boolean restored = (alsoText || cell.number() != null) && lacksZeros(text, lengths);
    return restored ? "0".repeat(lacking(text, lengths)) + text : text;
  }

  /** Whether digits are as many as with one zero less; of a citizen number two can be missing. */
  public static boolean lacksZeros(String text, List<Integer> lengths) {
    return lacking(text, lengths) > 0;
  }

  private static int lacking(String text, List<Integer> lengths) {
    if (text.isEmpty() || text.charAt(0) == '0' || !text.chars().allMatch(Values::isDigit)) {
      return 0;
    }
    return lengths.stream()
        .filter(length -> length > text.length())
        .mapToInt(length -> length - text.length())
        .filter(zeros -> zeros <= (lengths.contains(CITIZEN_DIGITS) ? 2 : 1))
        .findFirst()
        .orElse(0);
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  /** {@code 1,08512E+09}: a spreadsheet wrote a number short, and what it left out is lost. */
  public static boolean isCutOff(SheetCell cell) {
    return CUT_OFF.matcher(cell.text()).matches();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
