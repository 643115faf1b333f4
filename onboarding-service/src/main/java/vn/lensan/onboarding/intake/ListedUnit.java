package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.onboarding.unit.Resolution;
import vn.lensan.onboarding.unit.UnitMatch;
import vn.lensan.onboarding.unit.UnitWritten;
import vn.lensan.platform.unit.UnitId;

/**
 * The unit that a row names: on the upload's boundary; else by the list's own signs; else on the
 * one in force.
 */
@Component
class ListedUnit {
  private static final int CODE_DIGITS = 5;
  private static final int SURE = 95;
  private static final int MOST_TOLD = 5;
  private final OrgUnitService units;

  ListedUnit(OrgUnitService units) {
    this.units = units;
  }

  /**
   * @param nearest the smallest unit that could be read, for a refused row
   */
  record Listed(@Nullable UnitId unit, @Nullable UnitId nearest) {}

  Listed read(RowReading row, ImportOrder order) {
    if (isByAddress(row)) {
      return byAddress(row, order);
    }
    UnitWritten written =
        new UnitWritten(
            row.text(HouseholdColumns.PROVINCE.key()),
            row.text(HouseholdColumns.DISTRICT.key()),
            row.text(HouseholdColumns.COMMUNE.key()),
            code(row));
    return switch (units.read(written, order.boundary())) {
      case UnitMatch.Found found -> {
        if (found.accentsDiffer()) {
          row.doubt("unit.accents", HouseholdColumns.COMMUNE.title());
        }
        yield new Listed(found.unit(), found.unit());
      }
      case UnitMatch.Contradicted contradicted -> {
        row.doubt(
            "unit.contradicted",
            HouseholdColumns.COMMUNE_CODE.title(),
            candidates(contradicted.candidates()));
        yield new Listed(contradicted.unit(), contradicted.unit());
      }
      case UnitMatch.Unknown unknown -> {
        row.refuse("unit.unknown", HouseholdColumns.COMMUNE.title());
        yield new Listed(null, unknown.nearest());
      }
      case UnitMatch.Ambiguous ambiguous -> {
        row.refuse(
            "unit.ambiguous", HouseholdColumns.COMMUNE.title(), candidates(ambiguous.candidates()));
        yield new Listed(null, null);
      }
    };
  }

  private static boolean isByAddress(RowReading row) {
    return row.text(HouseholdColumns.COMMUNE.key()).isEmpty()
        && row.text(HouseholdColumns.COMMUNE_CODE.key()).isEmpty()
        && !row.text(HouseholdColumns.ADDRESS.key()).isEmpty();
  }

  /** Taken when it is certain, and only told as likely when it is not. */
  private Listed byAddress(RowReading row, ImportOrder order) {
    String title = HouseholdColumns.ADDRESS.title();
    Resolution read = units.resolve(row.text(HouseholdColumns.ADDRESS.key()), order.boundary());
    if (read.items().isEmpty()) {
      row.refuse("unit.unknown", title);
      return new Listed(null, read.nearest());
    }
    if (!read.certain()) {
      List<UnitId> likely = read.items().stream().map(Resolution.Candidate::unit).toList();
      row.refuse("unit.ambiguous", title, candidates(likely));
      return new Listed(null, null);
    }
    Resolution.Candidate found = read.items().getFirst();
    if (found.confidence() < SURE) {
      row.doubt("unit.by-address", title, Map.of("unit", found.name()));
    }
    return new Listed(found.unit(), found.unit());
  }

  private Map<String, String> candidates(List<UnitId> candidates) {
    return Map.of(
        "candidates",
        candidates.stream().limit(MOST_TOLD).map(this::told).collect(Collectors.joining(", ")));
  }

  /** With its map where it isn't the one in force: a code is the same on both. */
  private String told(UnitId unit) {
    String name = units.find(unit).map(OrgUnitView::name).orElse("");
    boolean now = unit.boundary().equals(units.boundaryInForce());
    return name + " (" + (now ? unit.code() : unit) + ")";
  }

  /** Codes keep their zeros, even where a spreadsheet took them for numbers. */
  private static @Nullable String code(RowReading row) {
    String text = row.text(HouseholdColumns.COMMUNE_CODE.key());
    if (text.isEmpty()) {
      return null;
    }
    boolean number = row.cell(HouseholdColumns.COMMUNE_CODE.key()).number() != null;
    return number ? "0".repeat(Math.max(0, CODE_DIGITS - text.length())) + text : text;
  }
}
