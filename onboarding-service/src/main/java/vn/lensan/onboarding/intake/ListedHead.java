package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Head;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Garbled;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.text.Folded;

/** The head of a household as a row tells of it, with what a spreadsheet did to it undone. */
final class ListedHead {
  private static final List<Column> GARBLED_NEVER =
      List.of(
          HouseholdColumns.NAME,
          HouseholdColumns.VILLAGE,
          HouseholdColumns.COOPERATIVE,
          HouseholdColumns.PRODUCT);
  private static final Map<String, String> SEXES = Map.of("nam", "M", "nu", "F");

  private ListedHead() {}

  static Head of(RowReading row) {
    String phone = digits(row, HouseholdColumns.PHONE);
    String citizen = digits(row, HouseholdColumns.CITIZEN);
    return new Head(
        row.text(HouseholdColumns.NAME.key()),
        phone.isEmpty() ? null : phone,
        citizen.isEmpty() ? null : citizen,
        birthYear(row),
        SEXES.get(Folded.of(row.text(HouseholdColumns.SEX.key()))));
  }

  /**
   * Zeros that a spreadsheet dropped are put back: silently where the column makes it certain, else
   * the row is doubtful. Digits that it cut off are gone.
   */
  private static String digits(RowReading row, Column column) {
    SheetCell cell = row.cell(column.key());
    if (Values.isCutOff(cell)) {
      row.refuse("digits.cut-off", column.title());
      return "";
    }
    boolean certain = row.lostZeros(column.key());
    if (!certain && cell.number() == null && Values.lacksZeros(cell.text(), column.lengths())) {
      row.doubt("digits.zero-restored", column.title());
    }
    return Values.digits(cell, column.lengths(), true);
  }

  /** Under such a name nobody finds the person again. */
  static void refuseGarbled(RowReading row) {
    GARBLED_NEVER.stream()
        .filter(column -> Garbled.is(row.text(column.key())))
        .forEach(column -> row.refuse("text.garbled", column.title()));
  }

  private static @Nullable Integer birthYear(RowReading row) {
    if (row.text(HouseholdColumns.BIRTH_YEAR.key()).isEmpty()) {
      return null;
    }
    Optional<Integer> year = Values.year(row.cell(HouseholdColumns.BIRTH_YEAR.key()));
    if (year.isEmpty()) {
      row.refuse("birthYear.impossible", HouseholdColumns.BIRTH_YEAR.title());
    }
    return year.orElse(null);
  }
}
