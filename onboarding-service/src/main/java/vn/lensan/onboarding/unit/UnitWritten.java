package vn.lensan.onboarding.unit;

import org.jspecify.annotations.Nullable;

/** How a list writes where something is; blank is nothing. */
public record UnitWritten(
    @Nullable String province,
    @Nullable String district,
    @Nullable String commune,
    @Nullable String code) {

  public UnitWritten {
    province = told(province);
    district = told(district);
    commune = told(commune);
    code = told(code);
  }

  private static @Nullable String told(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  boolean hasNames() {
    return province != null || district != null || commune != null;
  }

  UnitWritten withoutCode() {
    return new UnitWritten(province, district, commune, null);
  }
}
