package vn.lensan.onboarding.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** Everything that is told of a household when it is registered or changed. */
public record Particulars(
    HouseholdKind kind,
    Head head,
    UnitId unit,
    @Nullable String village,
    @Nullable String cooperativeId,
    @Nullable Position position,
    List<Crop> crops) {

  /** What is told here, and for all that isn't, what was told before; the unit stays. */
  Particulars over(Particulars before) {
    return new Particulars(
        kind,
        head.over(before.head()),
        before.unit(),
        village == null ? before.village() : village,
        cooperativeId == null ? before.cooperativeId() : cooperativeId,
        position == null ? before.position() : position,
        crops.isEmpty() ? before.crops() : crops);
  }

  Particulars in(String cooperative) {
    return new Particulars(kind, head, unit, village, cooperative, position, crops);
  }
}
