package vn.lensan.onboarding.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** A unit as others see it; {@code name} with the word of its type ("Xã Gáo Giồng"). */
public record OrgUnitView(
    String boundary,
    String code,
    String name,
    OrgUnitLevel level,
    OrgUnitType type,
    @Nullable String parent,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String legalSource,
    List<UnitId> successors) {

  @JsonIgnore
  public UnitId unitId() {
    return new UnitId(boundary, code);
  }

  /** Without what it became on a map that is still being loaded. */
  OrgUnitView knowing(Predicate<String> boundaries) {
    return new OrgUnitView(
        boundary,
        code,
        name,
        level,
        type,
        parent,
        validFrom,
        validTo,
        legalSource,
        successors.stream().filter(to -> boundaries.test(to.boundary())).toList());
  }

  @JsonIgnore
  public boolean isProvince() {
    return level == OrgUnitLevel.PROVINCE;
  }
}
