package vn.lensan.onboarding.team.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lensan.onboarding.team.HelpKind;

/** How a week is spoken of, in Vietnamese. */
final class WeekWords {
  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private WeekWords() {}

  static String kind(HelpKind kind) {
    return switch (kind) {
      case REGISTRATION -> "Đăng ký hộ";
      case ACCOUNT -> "Mở gian hàng";
      case PAYMENT_ACCOUNT -> "Mở tài khoản thanh toán";
      case LISTING -> "Đăng sản phẩm";
      case ORDER -> "Xử lý đơn hàng";
      case TRAINING -> "Hướng dẫn, tập huấn";
      case OTHER -> "Việc khác";
    };
  }

  static String number(long value) {
    return NumberFormat.getIntegerInstance(VIETNAM).format(value);
  }

  static String score(double mean) {
    NumberFormat format = NumberFormat.getNumberInstance(VIETNAM);
    format.setMaximumFractionDigits(1);
    return format.format(mean);
  }

  static String percent(double share) {
    return number(Math.round(share * 100)) + " %";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
