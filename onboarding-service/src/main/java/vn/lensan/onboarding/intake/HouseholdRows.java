package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdIntake;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/** Lists of households. */
@Component
class HouseholdRows implements RowKind {
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

  private final HouseholdIntake households;
  private final HouseholdRowReader reader;
  private final RowMarks marks;
  private final ListedCodes codes;

  HouseholdRows(
      HouseholdIntake households, HouseholdRowReader reader, RowMarks marks, ListedCodes codes) {
    this.households = households;
    this.reader = reader;
    this.marks = marks;
    this.codes = codes;
  }

  @Override
  public String name() {
    return "households";
  }

  @Override
  public List<Column> columns() {
    return HouseholdColumns.ALL;
  }

  @Override
  public List<String> missing(Header header) {
    return HouseholdColumns.missing(header);
  }

  @Override
  public boolean tellsRefusedRows() {
    return true;
  }

  @Override
  public List<Column> identifying() {
    return List.of(HouseholdColumns.NAME, HouseholdColumns.PHONE, HouseholdColumns.CITIZEN);
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    Caller starter = batch.order().starter().caller();
    return BatchWork.inGroups(
        batch.rows(), row -> group(batch, row), row -> take(batch, row, starter, write));
  }

  /**
   * Rows that could mean the same household go one after the other; so do cooperatives, and before
   * all others, since members name them.
   */
  private static String group(Batch batch, SheetRow row) {
    String kind = Folded.of(batch.header().cell(row, HouseholdColumns.KIND.key()).text());
    if (kind.contains("hop tac")) {
      return BatchWork.FIRST;
    }
    String citizen =
        NOT_A_DIGIT
            .matcher(batch.header().cell(row, HouseholdColumns.CITIZEN.key()).text())
            .replaceAll("");
    return citizen.isEmpty()
        ? RowHash.of(batch, HouseholdColumns.told(batch.header(), row), row)
        : citizen;
  }

  /** Stored rows only: what they are about is asked as when they were stored. */
  @Override
  public Map<Integer, ListedCodes.Listed> subjects(Batch batch, Caller caller) {
    List<HouseholdIntake.ListedHousehold> listed =
        batch.rows().stream()
            .map(row -> listed(batch, row, new RowReading(batch.header(), row)).household())
            .filter(Objects::nonNull)
            .toList();
    return codes.of(listed, caller);
  }

  /**
   * A row as it goes to the registry.
   *
   * @param household null when the row is refused already
   */
  private record Listed(
      HouseholdIntake.@Nullable ListedHousehold household,
      HouseholdRowReader.Read read,
      String hash) {}

  private Listed listed(Batch batch, SheetRow row, RowReading reading) {
    Optional<String> known = marks.household(this, batch, row);
    String told = RowHash.of(batch, HouseholdColumns.told(batch.header(), row), row);
    // Of an answer that came back changed: more than a mended accent may be new in it.
    String hash =
        known.map(code -> told + ':' + marks.of(this, batch, row, code).whole()).orElse(told);
    HouseholdRowReader.Read read = reader.read(reading, batch.order()).about(known.orElse(null));
    String id =
        DerivedId.of("listed-household", batch.jobId(), Integer.toString(row.place()), hash);
    return new Listed(read.household(id, batch.jobId(), row.place(), hash), read, hash);
  }

  private RowOutcome take(Batch batch, SheetRow row, Caller starter, boolean write) {
    RowReading reading = new RowReading(batch.header(), row);
    Listed known = listed(batch, row, reading);
    HouseholdRowReader.Read read = known.read();
    String hash = known.hash();
    HouseholdIntake.@Nullable ListedHousehold listed = known.household();
    if (listed == null) {
      return outcome(reading, RowOutcome.Result.REFUSED, hash, read.nearest());
    }
    try {
      HouseholdIntake.TakenIn taken =
          write ? households.takeIn(listed, starter) : households.check(listed, starter);
      taken.doubts().forEach(doubt -> reading.doubt(doubt, null));
      return outcome(reading, RowOutcome.Result.valueOf(taken.outcome().name()), hash, null);
    } catch (Problem refusal) {
      if (refusal.status().is5xxServerError()) {
        // Ours, not the row's: the batch is done again.
        throw refusal;
      }
      refusal.errors().forEach(error -> reading.refuse(error.code(), COLUMNS.get(error.pointer())));
      if (refusal.errors().isEmpty()) {
        reading.refuse(refusal.code(), null);
      }
      return outcome(reading, RowOutcome.Result.REFUSED, hash, read.nearest());
    }
  }

  private static RowOutcome outcome(
      RowReading reading, RowOutcome.Result result, String hash, @Nullable UnitId unit) {
    return new RowOutcome(reading.place(), result, reading.problems(), hash, unit);
  }
}
