package vn.lensan.onboarding.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;

/** Where the search puts what it finds, and what it knows already. */
interface Findings {

  /** Those of the keys that a crowd is known to share; these households have joined it. */
  Set<String> crowded(Clue clue, Collection<HouseholdTraits> households);

  void crowd(Clue clue, String key, int moreThan, List<HouseholdTraits> members);

  void pairs(Collection<PairFound> found);

  /** Open pairs in which one of the households stands. */
  List<PairKey> open(Collection<String> households);

  void unlike(PairKey pair);
}
