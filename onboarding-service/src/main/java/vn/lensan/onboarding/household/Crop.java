package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a household grows. Area in m², yield in kg a year; the harvest may go over the new year
 * (11–1).
 *
 * @param expectedKg what is expected of the harvest named here, which need not be the year's
 */
public record Crop(
    String commodity,
    @Nullable Long areaM2,
    @Nullable Long annualKg,
    @Nullable Harvest harvest,
    @Nullable Long expectedKg) {

  @PersistenceCreator
  public Crop {}

  public Crop(
      String commodity, @Nullable Long areaM2, @Nullable Long annualKg, @Nullable Harvest harvest) {
    this(commodity, areaM2, annualKg, harvest, null);
  }

  static Crop of(String commodity) {
    return new Crop(commodity, null, null, null);
  }

  public record Harvest(int fromMonth, int toMonth) {}
}
