package vn.lensan.onboarding.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.BoundaryView;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.onboarding.unit.UnitMatch;
import vn.lensan.platform.unit.UnitId;

/**
 * The unit that a row names: on the upload's boundary; else by the list's own signs; else on the
 * one in force.
 */
@Component
class ListedUnit {
  private static final int CODE_DIGITS = 5;
  private final OrgUnitService units;

  ListedUnit(OrgUnitService units) {
    this.units = units;
  }

  /**
   * @param nearest the smallest unit that could be read, for a refused row
   */
  record Listed(@Nullable UnitId unit, @Nullable UnitId nearest) {}

  Listed read(RowReading row, ImportOrder order) {
    UnitMatch match =
        units.match(
            boundary(row, order),
            row.textOrNull(HouseholdColumns.PROVINCE.key()),
            row.textOrNull(HouseholdColumns.DISTRICT.key()),
            row.textOrNull(HouseholdColumns.COMMUNE.key()),
            code(row));
    return switch (match) {
      case UnitMatch.Found found -> {
        if (found.accentsDiffer()) {
          row.doubt("unit.accents", HouseholdColumns.COMMUNE.title());
        }
        yield new Listed(found.unit(), found.unit());
      }
      case UnitMatch.Unknown unknown -> {
        row.refuse("unit.unknown", HouseholdColumns.COMMUNE.title());
        yield new Listed(null, unknown.nearest());
      }
      case UnitMatch.Ambiguous ambiguous -> {
        row.refuse("unit.ambiguous", HouseholdColumns.COMMUNE.title(), candidates(ambiguous));
        yield new Listed(null, null);
      }
    };
  }

  private Map<String, String> candidates(UnitMatch.Ambiguous ambiguous) {
    return Map.of(
        "candidates",
        ambiguous.candidates().stream()
            .map(
                unit ->
                    units.find(unit).map(OrgUnitView::name).orElse("") + " (" + unit.code() + ")")
            .collect(Collectors.joining(", ")));
  }

  /** A list with districts was made on a map that still had them. */
  private String boundary(RowReading row, ImportOrder order) {
    if (order.boundary() != null) {
      return order.boundary();
    }
    if (row.text(HouseholdColumns.DISTRICT.key()).isEmpty()) {
      return units.boundaryInForce();
    }
    return units.boundaries().reversed().stream()
        .map(BoundaryView::boundary)
        .filter(units::hasDistricts)
        .findFirst()
        .orElseGet(units::boundaryInForce);
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
