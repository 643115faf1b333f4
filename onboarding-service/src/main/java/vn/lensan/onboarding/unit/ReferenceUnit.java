package vn.lensan.onboarding.unit;

import org.jspecify.annotations.Nullable;

/**
 * One line of a units file. A code names a unit only together with its boundary: new communes carry
 * codes that old communes of another name had.
 */
record ReferenceUnit(
    String boundary, String code, OrgUnitType type, String name, @Nullable String parent) {

  OrgUnitLevel level() {
    return type.level();
  }

  String fullName() {
    return type.fullName(name);
  }

  /** The unit as `boundary:code`, the form used in tokens, events and lineage. */
  String key() {
    return boundary + ":" + code;
  }
}
