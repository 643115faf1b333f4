package vn.lensan.onboarding.own.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.HouseholdContacts;
import vn.lensan.onboarding.team.DifficultyAbout;
import vn.lensan.onboarding.team.HelpKind;
import vn.lensan.onboarding.team.QuestionView;
import vn.lensan.platform.time.Days;

/** What stands on the page, Vietnamese first. */
final class OwnWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

  private OwnWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String when(Instant at) {
    return WHEN.format(Days.offset(at));
  }

  static String purpose(String purpose) {
    return switch (purpose) {
      case Consent.SELLING -> "Bán hàng trên sàn";
      case "STATISTICS" -> "Thống kê";
      case Consent.TRACEABILITY -> "Nêu tên trên trang nguồn gốc sản phẩm";
      case Consent.FINANCE -> "Chào vay vốn, bảo hiểm";
      default -> purpose;
    };
  }

  static String receiver(String receiver) {
    return switch (receiver) {
      case "POSTMART" -> "Postmart";
      case "VOSO" -> "Voso";
      case Consent.PUBLIC -> "mọi người";
      case HouseholdContacts.RECEIVER -> "tin nhắn về đơn hàng của hộ";
      default -> receiver;
    };
  }

  static String receivers(List<String> receivers) {
    return String.join(", ", receivers.stream().map(OwnWords::receiver).toList());
  }

  static String about(DifficultyAbout about) {
    return switch (about) {
      case REGISTRATION -> "Đăng ký hộ";
      case ACCOUNT -> "Tài khoản";
      case LISTING -> "Đăng sản phẩm";
      case ORDER -> "Đơn hàng";
      case DELIVERY -> "Giao hàng";
      case PAYMENT -> "Tiền hàng";
      case DEVICE -> "Điện thoại, mạng";
      case TRAINING -> "Tập huấn";
      case PERSONAL_DATA -> "Dữ liệu của tôi";
      case OTHER -> "Việc khác";
    };
  }

  static String question(QuestionView question) {
    HelpKind help = question.help();
    String task = help == null ? "Trả lời khó khăn của bà con" : help(help);
    return task + " ngày " + day(question.askedOn());
  }

  private static String help(HelpKind kind) {
    return switch (kind) {
      case REGISTRATION -> "Tổ giúp đăng ký hộ";
      case ACCOUNT -> "Tổ giúp mở gian hàng";
      case PAYMENT_ACCOUNT -> "Tổ giúp mở tài khoản thanh toán";
      case LISTING -> "Tổ giúp đăng sản phẩm";
      case ORDER -> "Tổ giúp xử lý đơn hàng";
      case TRAINING -> "Tổ hướng dẫn, tập huấn";
      case OTHER -> "Tổ giúp việc khác";
    };
  }
}
