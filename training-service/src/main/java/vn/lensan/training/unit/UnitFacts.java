package vn.lensan.training.unit;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** What training reads of a unit's event. */
public record UnitFacts(
    String boundary, String code, String name, String level, @Nullable String parent) {

  UnitId id() {
    return new UnitId(boundary, code);
  }
}
