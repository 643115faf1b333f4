package vn.lensan.monitoring.dashboard;

import org.springframework.web.util.UriComponentsBuilder;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.platform.unit.UnitId;

/** Where a view is found: its filters stand in the address, so a link shows the same again. */
record Address(String indicator, UnitId unit, PeriodType periodType) {

  Address with(UnitId other) {
    return new Address(indicator, other, periodType);
  }

  Address with(PeriodType other) {
    return new Address(indicator, unit, other);
  }

  Address withIndicator(String other) {
    return new Address(other, unit, periodType);
  }

  String href() {
    return at("/dashboard");
  }

  String rows() {
    return at("/api/v1/figures/rows");
  }

  private String at(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("indicator", indicator)
        .queryParam("unit", unit.code())
        .queryParam("boundary", unit.boundary())
        .queryParam("periodType", periodType)
        .encode()
        .toUriString();
  }
}
