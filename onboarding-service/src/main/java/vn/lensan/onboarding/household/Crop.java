package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;

/**
 * What a household grows. Area in m², yield in kg a year; the harvest may go over the new year
 * (11–1).
 */
public record Crop(
    String commodity, @Nullable Long areaM2, @Nullable Long annualKg, @Nullable Harvest harvest) {

  public record Harvest(int fromMonth, int toMonth) {}
}
