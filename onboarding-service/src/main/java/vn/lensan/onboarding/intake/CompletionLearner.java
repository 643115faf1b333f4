package vn.lensan.onboarding.intake;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.ListedPeople;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.security.Caller;

/** Whose course a row tells of, by any of the columns that may say so. */
final class CompletionLearner {
  private CompletionLearner() {}

  /** Null when the row is refused for it. */
  static ListedPeople.@Nullable Person of(RowReading row, ListedPeople people, Caller starter) {
    String code = row.text(HouseholdColumns.CODE.key());
    String phone = digits(row, HouseholdColumns.PHONE);
    String citizen = digits(row, HouseholdColumns.CITIZEN);
    if (code.isEmpty() && phone.isEmpty() && citizen.isEmpty()) {
      row.refuse("learner.missing", HouseholdColumns.CODE.title());
      return null;
    }
    if (isCutOff(row, HouseholdColumns.PHONE) || isCutOff(row, HouseholdColumns.CITIZEN)) {
      return null;
    }
    return switch (people.meant(new ListedPeople.Told(code, phone, citizen), starter)) {
      case ListedPeople.Person person -> person;
      case ListedPeople.Refusal refusal -> {
        row.refuse(refusal.code(), told(row).title());
        yield null;
      }
    };
  }

  /** The column by which the household was looked for. */
  private static Column told(RowReading row) {
    return Stream.of(HouseholdColumns.CODE, HouseholdColumns.CITIZEN)
        .filter(column -> !row.text(column.key()).isEmpty())
        .findFirst()
        .orElse(HouseholdColumns.PHONE);
  }

  private static boolean isCutOff(RowReading row, Column column) {
    boolean cutOff = Values.isCutOff(row.cell(column.key()));
    if (cutOff) {
      row.refuse("digits.cut-off", column.title());
    }
    return cutOff;
  }

  private static String digits(RowReading row, Column column) {
    return Values.digits(row.cell(column.key()), column.lengths(), row.lostZeros(column.key()));
  }
}
