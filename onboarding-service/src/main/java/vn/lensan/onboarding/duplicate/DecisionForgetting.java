package vn.lensan.onboarding.duplicate;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.Forgotten;

/** What people wrote when they decided whether two households are one, and on which values. */
@Component
class DecisionForgetting implements Forgetting {
  private final DuplicatePairs pairs;
  private final Merges merges;

  DecisionForgetting(DuplicatePairs pairs, Merges merges) {
    this.pairs = pairs;
    this.merges = merges;
  }

  @Override
  public void forget(Forgotten person) {
    pairs
        .of(person.householdId())
        .forEach(pair -> pairs.change(pair.id(), DuplicatePair::forgetWords));
    merges.of(person.householdId()).forEach(merge -> merges.change(merge.id(), Merge::forgetWords));
  }
}
