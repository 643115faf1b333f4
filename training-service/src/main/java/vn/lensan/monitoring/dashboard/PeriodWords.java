package vn.lensan.monitoring.dashboard;

import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;

/** Periods in words. */
final class PeriodWords {
  private PeriodWords() {}

  static String of(PeriodType type) {
    return switch (type) {
      case DAY -> "Hôm nay";
      case ISO_WEEK -> "Tuần này";
      case MONTH -> "Tháng này";
      case QUARTER -> "Quý này";
      case MINISTRY_QUARTER -> "Quý của Bộ";
      case YEAR -> "Năm nay";
      case TO_DATE -> "Đến nay";
    };
  }

  static String of(Period period) {
    String text = period.text();
    String days = Numbers.day(period.from()) + " – " + Numbers.day(period.to());
    return switch (period.type()) {
      case DAY -> "ngày " + Numbers.day(period.from());
      case ISO_WEEK -> "tuần " + text.substring(6) + "/" + text.substring(0, 4) + " (" + days + ")";
      case MONTH -> "tháng " + text.substring(5) + "/" + text.substring(0, 4);
      case QUARTER -> "quý " + text.substring(6) + "/" + text.substring(0, 4);
      case MINISTRY_QUARTER ->
          "quý " + text.substring(7) + "/" + text.substring(0, 4) + " của Bộ (" + days + ")";
      case YEAR -> "năm " + text;
      case TO_DATE -> "từ đầu đến nay";
    };
  }

  /** Against what a change is told. */
  static String before(PeriodType type) {
    return switch (type) {
      case DAY -> "so với hôm qua";
      case ISO_WEEK -> "so với tuần trước";
      case MONTH -> "so với tháng trước";
      case QUARTER, MINISTRY_QUARTER -> "so với quý trước";
      case YEAR -> "so với năm trước";
      case TO_DATE -> "";
    };
  }
}
