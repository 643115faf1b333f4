package vn.lensan.monitoring.dashboard;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Indicator;

/** Numbers as Vietnamese readers write them: 1.234.567, 12,5 %, 1.500.000 ₫, 22/11/2026, 14:05. */
public final class Numbers {
  private static final char NO_BREAK = '\u00a0';
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private static final String NONE = "–";

  private Numbers() {}

  /** Names in the order of the Vietnamese alphabet. */
  static int byName(String one, String other) {
    return Collator.getInstance(Locale.of("vi", "VN")).compare(one, other);
  }

  public static String whole(long number) {
    return format("#,##0", number);
  }

  public static String signed(long number) {
    return number > 0 ? "+" + whole(number) : whole(number).replace('-', '−');
  }

  public static String share(double ratio) {
    return format("#,##0.#", ratio * 100) + NO_BREAK + '%';
  }

  /** A share; of visits, which are more than shops, how many fall to each. */
  public static String ratio(double ratio, Indicator.Unit unit) {
    return unit == Indicator.Unit.VISIT
        ? format("#,##0.#", ratio) + NO_BREAK + "lượt/hộ"
        : share(ratio);
  }

  /** Nothing is no number: a mean of no answers. */
  public static String of(@Nullable BigDecimal value, Indicator.Unit unit) {
    if (value == null) {
      return NONE;
    }
    return unit == Indicator.Unit.SCORE
        ? format("0.0#", value.doubleValue())
        : of(value.longValueExact(), unit);
  }

  public static String signed(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        ? signed(number.longValueExact())
        : (number.signum() > 0 ? "+" : "") + format("0.0#", number.doubleValue()).replace('-', '−');
  }

  public static String of(long value, Indicator.Unit unit) {
    return unit == Indicator.Unit.VND ? whole(value) + NO_BREAK + '₫' : whole(value);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String time(OffsetDateTime time) {
    return TIME.format(time);
  }

  /** How long ago or how late, in the largest unit that says it. */
  public static String seconds(long millis) {
    long seconds = Math.round(millis / 1000.0);
    if (seconds < 60) {
      return Math.max(1, seconds) + " giây";
    }
    long minutes = seconds / 60;
    return minutes < 60 ? minutes + " phút" : whole(minutes / 60) + " giờ";
  }

  private static String format(String pattern, double number) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat(pattern, symbols).format(number);
  }
}
