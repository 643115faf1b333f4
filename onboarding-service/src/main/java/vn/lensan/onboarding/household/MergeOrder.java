package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One household shall become an alias of another.
 *
 * @param take for each group of fields whether it comes from the loser; a group that isn't named
 *     stays, unless the survivor has nothing in it; nothing is never taken
 */
public record MergeOrder(
    String mergeId,
    String survivor,
    String loser,
    Map<FieldGroup, Boolean> take,
    String by,
    String reason) {

  public MergeOrder {
    if (survivor.equals(loser)) {
      throw HouseholdRefusal.mergeOfItself();
    }
  }

  Act act(Instant now) {
    return Act.by(by, now).because(reason);
  }

  List<FieldGroup> groups(Profile survivors, Profile losers) {
    return Stream.of(FieldGroup.values())
        .filter(group -> !group.isEmpty(losers))
        .filter(group -> take.getOrDefault(group, group.isEmpty(survivors)))
        .toList();
  }
}
