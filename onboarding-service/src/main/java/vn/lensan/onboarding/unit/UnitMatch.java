package vn.lensan.onboarding.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** What names or a code in a list say about a unit. Ambiguity is told, never guessed away. */
public sealed interface UnitMatch {

  /**
   * @param accentsDiffer the only unit that is called so, apart from the accents
   */
  record Found(UnitId unit, boolean accentsDiffer) implements UnitMatch {
    Found(UnitId unit) {
      this(unit, false);
    }
  }

  /**
   * @param nearest the smallest unit that was recognised, such as the province
   */
  record Unknown(@Nullable UnitId nearest) implements UnitMatch {}

  /**
   * The words beside a code say another unit than the code does.
   *
   * @param unit what the code says
   * @param candidates that one and what else the row may mean
   */
  record Contradicted(UnitId unit, List<UnitId> candidates) implements UnitMatch {}

  record Ambiguous(List<UnitId> candidates) implements UnitMatch {}
}
