package vn.lensan.onboarding.intake;

import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;

/** The columns of lists of who completed an open online course; one row is one person's course. */
final class CompletionColumns {
  static final Column COURSE =
      Column.of(
          "course",
          "Khoá học",
          "Tên khoá học",
          "Mã khoá học",
          "Khoá học trực tuyến",
          "Tên khoá học trực tuyến",
          "Khoá đào tạo");
  static final Column PLATFORM =
      Column.of("platform", "Nền tảng", "Tên nền tảng", "Nền tảng học trực tuyến", "Nền tảng MOOC");
  static final Column COMPLETED_ON =
      Column.of("completedOn", "Ngày hoàn thành", "Hoàn thành ngày", "Ngày hoàn thành khoá học");
  static final Column NUMBER =
      Column.of("number", "Số chứng nhận", "Mã chứng nhận", "Số giấy chứng nhận", "Số chứng chỉ");

  /** Any of these says whose row it is. */
  static final List<Column> WHO =
      List.of(HouseholdColumns.CODE, HouseholdColumns.PHONE, HouseholdColumns.CITIZEN);

  static final List<Column> ALL =
      List.of(
          HouseholdColumns.CODE,
          HouseholdColumns.PHONE,
          HouseholdColumns.CITIZEN,
          COURSE,
          PLATFORM,
          COMPLETED_ON,
          NUMBER);
  static final List<Column> NEEDED = List.of(COURSE, PLATFORM, COMPLETED_ON);

  private CompletionColumns() {}
}
