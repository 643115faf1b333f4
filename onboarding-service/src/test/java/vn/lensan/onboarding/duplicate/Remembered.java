package vn.lensan.onboarding.duplicate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;

/** Findings in memory. */
final class Remembered implements Findings {
  final Set<PairKey> pairs = new HashSet<>();
  final Set<String> crowds = new HashSet<>();

  @Override
  public Set<String> crowded(Clue clue, Collection<HouseholdTraits> households) {
    return households.stream()
        .map(household -> Objects.requireNonNull(clue.keyOf(household)))
        .filter(key -> crowds.contains(clue + key))
        .collect(Collectors.toSet());
  }

  @Override
  public void crowd(Clue clue, String key, int moreThan, List<HouseholdTraits> members) {
    crowds.add(clue + key);
  }

  @Override
  public void pairs(Collection<PairFound> found) {
    found.forEach(pair -> pairs.add(pair.key()));
  }

  @Override
  public List<PairKey> open(Collection<String> households) {
    return List.of();
  }

  @Override
  public void unlike(PairKey pair) {
    pairs.remove(pair);
  }
}
