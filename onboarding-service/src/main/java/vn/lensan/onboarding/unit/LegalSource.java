package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The act that units of a level rest on; without a province it holds for all of them. */
record LegalSource(
    String boundary,
    OrgUnitLevel level,
    @Nullable String province,
    LocalDate signedOn,
    String number,
    String title) {

  boolean covers(String boundary, OrgUnitLevel level, @Nullable String province) {
    return this.boundary.equals(boundary)
        && this.level == level
        && (this.province == null || this.province.equals(province));
  }
}
