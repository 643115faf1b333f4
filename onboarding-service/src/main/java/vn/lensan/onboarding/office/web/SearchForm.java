package vn.lensan.onboarding.office.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lensan.onboarding.household.HouseholdQuery;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.platform.unit.UnitId;

/** The filters of a search as they stand in the address. */
record SearchForm(
    @Nullable String q,
    @Nullable HouseholdStatus status,
    @Nullable String unit,
    @Nullable String village,
    @Nullable String crop,
    @Nullable Boolean count) {

  HouseholdQuery query(@Nullable UnitId within) {
    return new HouseholdQuery(within, status, q, null, village, null, crop);
  }

  public boolean isFiltered() {
    return has(q) || has(unit) || isNarrowed() || status != null;
  }

  /** Whether one of the filters is set that seldom are. */
  public boolean isNarrowed() {
    return has(village) || has(crop);
  }

  public boolean isCounted() {
    return Boolean.TRUE.equals(count);
  }

  /** The same list, counted. */
  public String counted() {
    return address().queryParam("count", true).encode().toUriString();
  }

  /** The next page of the same list. */
  public String after(String cursor) {
    return address().queryParam("cursor", cursor).encode().toUriString();
  }

  private UriComponentsBuilder address() {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/office/households");
    if (has(q)) {
      address.queryParam("q", q);
    }
    if (status != null) {
      address.queryParam("status", status);
    }
    if (has(unit)) {
      address.queryParam("unit", unit);
    }
    if (has(village)) {
      address.queryParam("village", village);
    }
    if (has(crop)) {
      address.queryParam("crop", crop);
    }
    return address;
  }

  private static boolean has(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
