package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * One of the units that a split unit became, and what speaks for it; likeliest first.
 *
 * @param name of the unit
 */
public record UnitSuggestion(UnitId unit, String name, int points, List<Reason> reasons) {

  /** Why a unit is proposed. */
  public enum Reason {
    /** The nearest household whose unit is known lies there. */
    POSITION(4),
    /** The village's other households lie there. */
    VILLAGE(3),
    /** The team that registered it works there. */
    TEAM(2),
    /** Most of the split unit went there, says the list of lineage. */
    LINEAGE(1);

    private final int points;

    Reason(int points) {
      this.points = points;
    }

    int points() {
      return points;
    }
  }
}
