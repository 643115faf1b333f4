package vn.lensan.catalog.outlook;

import java.util.List;
import java.util.Objects;

/**
 * The outlook of one commodity in one unit.
 *
 * @param unit {@code boundary:code}
 * @param households that grow it
 * @param areaOnlyHouseholds of which only an area is known; they are in no week
 * @param undatedKg a year, of households that named no months; in no week
 */
public record OutlookView(
    String unit,
    String commodity,
    int households,
    int areaOnlyHouseholds,
    long areaOnlyM2,
    long undatedKg,
    List<OutlookWeek> weeks) {

  long unplacedKg() {
    return weeks.stream()
        .map(OutlookWeek::unplacedKg)
        .filter(Objects::nonNull)
        .mapToLong(Long::longValue)
        .sum();
  }
}
