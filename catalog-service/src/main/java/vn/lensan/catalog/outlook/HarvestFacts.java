package vn.lensan.catalog.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What the outlook reads of a household's events.
 *
 * @param restricted true while the person has stopped the use of the data
 */
public record HarvestFacts(
    String householdId,
    String status,
    UnitId unit,
    List<String> within,
    @Nullable String mergedInto,
    @Nullable Boolean restricted,
    @Nullable List<Crop> crops) {

  /** A crop as it is declared. */
  public record Crop(
      String commodity,
      @Nullable Long areaM2,
      @Nullable Long annualKg,
      @Nullable Long expectedKg,
      @Nullable Months harvest) {}

  /** From one month to another, over the new year too. */
  public record Months(int fromMonth, int toMonth) {}

  /** An alias is its other self, and who stopped the use of the data is not counted. */
  boolean isCounted() {
    return mergedInto == null
        && !Boolean.TRUE.equals(restricted)
        && List.of("REGISTERED", "VERIFIED", "ACTIVE").contains(status);
  }

  List<GrownCrop> grown() {
    return crops == null || !isCounted() ? List.of() : crops.stream().map(GrownCrop::of).toList();
  }
}
