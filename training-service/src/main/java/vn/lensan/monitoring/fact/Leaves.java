package vn.lensan.monitoring.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lensan.platform.unit.UnitId;

/** The smallest units of some places, one on each map: those with the longest code. */
public final class Leaves {
  private Leaves() {}

  public static List<String> of(Collection<String> places) {
    Map<String, String> leaves = new TreeMap<>();
    places.forEach(
        place ->
            leaves.merge(
                UnitId.parse(place).boundary(),
                place,
                (one, other) -> one.length() >= other.length() ? one : other));
    return List.copyOf(leaves.values());
  }
}
