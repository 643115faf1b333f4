package vn.lensan.monitoring.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days with its name, such as {@code 2026-W47}.
 *
 * @param text empty for TO_DATE
 */
public record Period(PeriodType type, String text, LocalDate from, LocalDate to) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(-(?:(?<md>\\d{2}-\\d{2})|(?<month>\\d{2})|W(?<week>\\d{2})|Q(?<quarter>[1-4])|MQ(?<mq>[1-4])))?");
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
  private static final int LAST_YEAR = 2100;
  private static final int MONTHS_OF_QUARTER = 3;

  /** The period of this name; empty when there is none such, as the 53rd week of a short year. */
  public static Optional<Period> named(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      Period period = of(typeOf(form), dayIn(form, text));
      boolean real = period.text().equals(text);
      boolean told = !period.from().isBefore(BEGINNING) && period.to().getYear() <= LAST_YEAR;
      return real && told ? Optional.of(period) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static PeriodType typeOf(Matcher form) {
    if (form.group("md") != null) {
      return PeriodType.DAY;
    } else if (form.group("month") != null) {
      return PeriodType.MONTH;
    } else if (form.group("week") != null) {
      return PeriodType.ISO_WEEK;
    } else if (form.group("quarter") != null) {
      return PeriodType.QUARTER;
    }
    return form.group("mq") != null ? PeriodType.MINISTRY_QUARTER : PeriodType.YEAR;
  }

  private static LocalDate dayIn(Matcher form, String text) {
    int year = Integer.parseInt(form.group("year"));
    return switch (typeOf(form)) {
      case DAY -> LocalDate.parse(text);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case ISO_WEEK ->
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(form.group("week")));
      case QUARTER ->
          LocalDate.of(
              year, (Integer.parseInt(form.group("quarter")) - 1) * MONTHS_OF_QUARTER + 1, 1);
      case MINISTRY_QUARTER ->
          LocalDate.of(year, (Integer.parseInt(form.group("mq")) - 1) * MONTHS_OF_QUARTER + 1, 1);
      default -> LocalDate.of(year, 1, 1);
    };
  }

  /** The period of this length in which the day lies; TO_DATE ends with it. */
  public static Period of(PeriodType type, LocalDate day) {
    return switch (type) {
      case DAY -> new Period(type, day.toString(), day, day);
      case ISO_WEEK -> week(day);
      case MONTH ->
          new Period(
              type,
              YearMonth.from(day).toString(),
              day.withDayOfMonth(1),
              day.with(TemporalAdjusters.lastDayOfMonth()));
      case QUARTER -> quarter(day);
      case MINISTRY_QUARTER -> ministryQuarter(day);
      case YEAR ->
          new Period(
              type,
              String.format(Locale.ROOT, "%04d", day.getYear()),
              day.with(TemporalAdjusters.firstDayOfYear()),
              day.with(TemporalAdjusters.lastDayOfYear()));
      case TO_DATE -> new Period(type, "", BEGINNING, day);
    };
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String text =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(PeriodType.ISO_WEEK, text, monday, monday.plusDays(6));
  }

  private static Period quarter(LocalDate day) {
    int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
    LocalDate from = LocalDate.of(day.getYear(), (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
    return new Period(
        PeriodType.QUARTER,
        String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), quarter),
        from,
        from.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
  }

  /**
   * The ministry closes its year with November, so that the yearly report is out in time: its first
   * quarter has four months, from December on, and its last has two.
   */
  private static Period ministryQuarter(LocalDate day) {
    int month = day.getMonthValue();
    int year = month == 12 ? day.getYear() + 1 : day.getYear();
    int quarter = month == 12 ? 1 : day.get(IsoFields.QUARTER_OF_YEAR);
    LocalDate from =
        quarter == 1
            ? LocalDate.of(year - 1, 12, 1)
            : LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
    LocalDate to =
        quarter == 4
            ? LocalDate.of(year, 11, 30)
            : LocalDate.of(year, quarter * MONTHS_OF_QUARTER, 1)
                .with(TemporalAdjusters.lastDayOfMonth());
    return new Period(
        PeriodType.MINISTRY_QUARTER,
        String.format(Locale.ROOT, "%04d-MQ%d", year, quarter),
        from,
        to);
  }

  /** The one just before; empty for TO_DATE, which has none. */
  public Optional<Period> before() {
    return type == PeriodType.TO_DATE
        ? Optional.empty()
        : Optional.of(of(type, from.minus(1, ChronoUnit.DAYS)));
  }

  /** The last day that can be told: a running period is told up to today. */
  public LocalDate end(LocalDate today) {
    return to.isAfter(today) ? today : to;
  }
}
