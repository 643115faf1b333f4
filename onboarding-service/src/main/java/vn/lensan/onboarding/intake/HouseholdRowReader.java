package vn.lensan.onboarding.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.ConsentGiven;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.Head;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.household.HouseholdKind;
import vn.lensan.onboarding.household.Particulars;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** From a row of a household list to what the registry takes. */
@Component
class HouseholdRowReader {
  private static final int LONGEST_COMMODITY = 60;
  private static final List<String> RECEIVERS = List.of("POSTMART", "VOSO");
  private static final Map<String, HouseholdKind> KINDS =
      Map.of(
          "", HouseholdKind.HOUSEHOLD,
          "ho gia dinh", HouseholdKind.HOUSEHOLD,
          "ho kinh doanh", HouseholdKind.BUSINESS_HOUSEHOLD,
          "hop tac xa", HouseholdKind.COOPERATIVE,
          "htx", HouseholdKind.COOPERATIVE,
          "to hop tac", HouseholdKind.COOPERATIVE_GROUP);

  private final ListedUnit units;

  HouseholdRowReader(ListedUnit units) {
    this.units = units;
  }

  /** What was read; without particulars when the row is refused already. */
  record Read(
      @Nullable Particulars particulars,
      @Nullable String code,
      @Nullable String cooperative,
      @Nullable ConsentGiven consent,
      @Nullable UnitId nearest) {

    /** Whom the row is about, unless it says so itself. */
    Read about(@Nullable String known) {
      return code != null || known == null
          ? this
          : new Read(particulars, known, cooperative, consent, nearest);
    }

    @Nullable ListedHousehold household(String id, String job, int number, String hash) {
      return particulars == null
          ? null
          : new ListedHousehold(
              id, job, number, code, particulars, cooperative, consented(id), hash);
    }

    /** A consent's id comes from the household's, so that the row done twice consents once. */
    private @Nullable ConsentGiven consented(String id) {
      return consent == null
          ? null
          : new ConsentGiven(
              DerivedId.of("listed-consent", id),
              consent.purpose(),
              consent.receivers(),
              consent.textVersion(),
              consent.givenAt());
    }
  }

  Read read(RowReading row, ImportOrder order) {
    ListedHead.refuseGarbled(row);
    if (row.text(HouseholdColumns.NAME.key()).isEmpty()) {
      row.refuse("name.missing", HouseholdColumns.NAME.title());
    }
    ListedUnit.Listed unit = units.read(row, order);
    HouseholdKind kind = kind(row);
    Head head = ListedHead.of(row);
    List<Crop> crops = crops(row);
    if (row.isRefused() || unit.unit() == null) {
      return new Read(null, null, null, null, unit.nearest());
    }
    Particulars particulars =
        new Particulars(
            kind,
            head,
            unit.unit(),
            row.textOrNull(HouseholdColumns.VILLAGE.key()),
            null,
            null,
            crops);
    String cooperative =
        kind == HouseholdKind.COOPERATIVE || kind == HouseholdKind.COOPERATIVE_GROUP
            ? null
            : row.textOrNull(HouseholdColumns.COOPERATIVE.key());
    return new Read(
        particulars,
        row.textOrNull(HouseholdColumns.CODE.key()),
        cooperative,
        consent(row, order),
        unit.unit());
  }

  private static HouseholdKind kind(RowReading row) {
    HouseholdKind kind = KINDS.get(Folded.of(row.text(HouseholdColumns.KIND.key())));
    if (kind == null) {
      row.refuse("kind.unknown", HouseholdColumns.KIND.title());
      return HouseholdKind.HOUSEHOLD;
    }
    return kind;
  }

  private static List<Crop> crops(RowReading row) {
    String product = row.text(HouseholdColumns.PRODUCT.key());
    if (product.isEmpty()) {
      return List.of();
    }
    if (product.length() > LONGEST_COMMODITY) {
      row.refuse("commodity.too-long", HouseholdColumns.PRODUCT.title());
    }
    return List.of(
        new Crop(
            product,
            number(row, HouseholdColumns.AREA.key(), HouseholdColumns.AREA.title()),
            number(row, HouseholdColumns.YIELD.key(), HouseholdColumns.YIELD.title()),
            harvest(row)));
  }

  private static @Nullable Long number(RowReading row, String key, String title) {
    if (row.text(key).isEmpty()) {
      return null;
    }
    Optional<Long> number = Values.whole(row.cell(key)).filter(value -> value >= 0);
    if (number.isEmpty()) {
      row.doubt("number.not-understood", title);
    }
    return number.orElse(null);
  }

  private static Crop.@Nullable Harvest harvest(RowReading row) {
    if (row.text(HouseholdColumns.HARVEST.key()).isEmpty()) {
      return null;
    }
    Optional<int[]> months = Values.months(row.cell(HouseholdColumns.HARVEST.key()));
    if (months.isEmpty()) {
      row.doubt("harvest.not-understood", HouseholdColumns.HARVEST.title());
    }
    return months.map(range -> new Crop.Harvest(range[0], range[1])).orElse(null);
  }

  /**
   * "Có" counts only when the upload names the text and the day; otherwise consent is still to be
   * taken.
   */
  private static @Nullable ConsentGiven consent(RowReading row, ImportOrder order) {
    boolean yes = Folded.of(row.text(HouseholdColumns.CONSENT.key())).equals("co");
    if (!yes || order.consentTextVersion() == null || order.consentGivenOn() == null) {
      return null;
    }
    OffsetDateTime givenAt = order.consentGivenOn().atStartOfDay(Days.ZONE).toOffsetDateTime();
    return new ConsentGiven(null, "SELLING", RECEIVERS, order.consentTextVersion(), givenAt);
  }
}
