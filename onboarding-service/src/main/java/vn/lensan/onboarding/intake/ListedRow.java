package vn.lensan.onboarding.intake;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.household.HouseholdIntake.TakenIn;
import vn.lensan.onboarding.household.HouseholdKind;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.unit.UnitId;

/**
 * A row of a list of households, read.
 *
 * @param group of rows that could mean the same household
 * @param household null when the row is refused already
 * @param nearest the smallest unit that could be read, for a refused row
 */
record ListedRow(
    RowReading reading,
    String hash,
    String group,
    @Nullable ListedHousehold household,
    @Nullable UnitId nearest) {
  /** Where in a household the registry finds fault → the column it was read from. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "/head/fullName", HouseholdColumns.NAME.title(),
          "/head/phone", HouseholdColumns.PHONE.title(),
          "/head/citizenNumber", HouseholdColumns.CITIZEN.title(),
          "/head/birthYear", HouseholdColumns.BIRTH_YEAR.title(),
          "/unit", HouseholdColumns.COMMUNE.title(),
          "/crops", HouseholdColumns.PRODUCT.title(),
          "/code", HouseholdColumns.CODE.title());

  private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

  /**
   * The household that the row's mark names.
   *
   * @param code its own
   * @param whole the mark of all that the row says now
   */
  record Known(String code, String whole) {}

  static ListedRow of(
      RowKind.Batch batch, SheetRow row, HouseholdRowReader reader, @Nullable Known known) {
    String told = RowHash.of(batch, HouseholdColumns.told(batch.header(), row), row);
    String hash = known == null ? told : told + ':' + known.whole();
    RowReading reading = new RowReading(batch.header(), row);
    HouseholdRowReader.Read read =
        reader.read(reading, batch.order()).about(known == null ? null : known.code());
    String id =
        DerivedId.of("listed-household", batch.jobId(), Integer.toString(row.place()), hash);
    String citizen =
        NOT_A_DIGIT.matcher(reading.text(HouseholdColumns.CITIZEN.key())).replaceAll("");
    return new ListedRow(
        reading,
        hash,
        citizen.isEmpty() ? hash : citizen,
        read.household(id, batch.jobId(), row.place(), hash),
        read.nearest());
  }

  ListedHousehold told() {
    return Objects.requireNonNull(household);
  }

  boolean isCooperative() {
    HouseholdKind kind = told().particulars().kind();
    return kind == HouseholdKind.COOPERATIVE || kind == HouseholdKind.COOPERATIVE_GROUP;
  }

  RowOutcome taken(TakenIn taken) {
    taken.doubts().forEach(doubt -> reading.doubt(doubt, null));
    return new RowOutcome(
        reading.place(),
        RowOutcome.Result.valueOf(taken.outcome().name()),
        reading.problems(),
        hash,
        null);
  }

  RowOutcome refused(Problem refusal) {
    refusal.errors().forEach(error -> reading.refuse(error.code(), COLUMNS.get(error.pointer())));
    if (refusal.errors().isEmpty()) {
      reading.refuse(refusal.code(), null);
    }
    return refused();
  }

  RowOutcome refused() {
    return new RowOutcome(
        reading.place(), RowOutcome.Result.REFUSED, reading.problems(), hash, nearest);
  }
}
