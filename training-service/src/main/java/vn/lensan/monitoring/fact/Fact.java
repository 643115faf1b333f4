package vn.lensan.monitoring.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What events prove: so much of a metric, on these days, in these places.
 *
 * @param id {@code owner/group/name}, stable over corrections
 * @param subject id of the thing that is counted
 * @param places the units it counts in, on every boundary
 * @param within the path that decides who may see it
 */
public record Fact(
    String id,
    String metric,
    Map<String, String> dims,
    long amount,
    List<Spell> spells,
    @Nullable String householdId,
    String subject,
    List<String> places,
    List<String> within) {

  /** Under a name of its own, when one is given. */
  Fact told(String name, Map<String, String> under, long much) {
    String named = name.isEmpty() ? id : id + '-' + name;
    return new Fact(named, metric, under, much, spells, householdId, subject, places, within);
  }

  Fact in(List<String> units, List<String> path) {
    return new Fact(id, metric, dims, amount, spells, householdId, subject, units, path);
  }
}
