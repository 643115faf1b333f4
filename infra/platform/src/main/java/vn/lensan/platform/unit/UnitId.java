package vn.lensan.platform.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * An administrative unit. A bare code is ambiguous, because new communes re-use codes of old ones,
 * so a unit is always the pair of the boundary (a dataset version such as {@code 2025-07-01}) and
 * the code on it.
 */
public record UnitId(String boundary, String code) {
  public static final String NATION_CODE = "VN";

  public UnitId {
    if (boundary.isBlank() || code.isBlank() || boundary.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a unit is a boundary and a code");
    }
  }

  /** Reads {@code boundary:code}. */
  public static UnitId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a unit is written boundary:code");
    }
    return new UnitId(text.substring(0, colon), text.substring(colon + 1));
  }

  public static UnitId nation(String boundary) {
    return new UnitId(boundary, NATION_CODE);
  }

  @JsonIgnore
  public boolean isNation() {
    return code.equals(NATION_CODE);
  }

  @Override
  public String toString() {
    return boundary + ':' + code;
  }
}
