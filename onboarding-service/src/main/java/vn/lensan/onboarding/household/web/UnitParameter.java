package vn.lensan.onboarding.household.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.unit.UnitId;

/**
 * {@code ?unit=24} on the boundary in force, {@code &boundary=} on another, or {@code
 * ?unit=2025-07-01:24}.
 */
@Component
class UnitParameter {
  private final OrgUnitService units;

  UnitParameter(OrgUnitService units) {
    this.units = units;
  }

  @Nullable UnitId read(@Nullable String unit, @Nullable String boundary) {
    if (unit == null || unit.isBlank()) {
      return null;
    }
    return written(unit, boundary)
        .filter(units::knows)
        .orElseThrow(
            () ->
                Problem.of(HttpStatus.BAD_REQUEST, "unit.unknown").error("/unit", "unit.unknown"));
  }

  private Optional<UnitId> written(String unit, @Nullable String boundary) {
    try {
      return Optional.of(
          unit.contains(":")
              ? UnitId.parse(unit)
              : new UnitId(boundary == null ? units.boundaryInForce() : boundary, unit));
    } catch (IllegalArgumentException noUnit) {
      return Optional.empty();
    }
  }
}
