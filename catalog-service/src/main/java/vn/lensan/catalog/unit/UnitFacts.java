package vn.lensan.catalog.unit;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** What we read of a unit's event. */
public record UnitFacts(
    String boundary, String code, String name, String level, @Nullable String parent) {

  UnitId id() {
    return new UnitId(boundary, code);
  }
}
