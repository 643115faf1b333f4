package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.onboarding.household.HouseholdMerging;
import vn.lensan.onboarding.household.MergeOrder;

/** What each step of a merge does; done again, it changes nothing more. */
@Component
class MergeSteps {
  private final DuplicatePairs pairs;
  private final HouseholdMerging households;
  private final Clock clock;

  MergeSteps(DuplicatePairs pairs, HouseholdMerging households, Clock clock) {
    this.pairs = pairs;
    this.households = households;
    this.clock = clock;
  }

  /** The groups that the step moved. */
  List<FieldGroup> perform(Merge merge) {
    MergeOrder order = merge.order();
    switch (merge.step()) {
      case CLAIM_PAIR -> claim(merge, order);
      case MARK_LOSER -> households.markLoser(order);
      case FILL_SURVIVOR -> {
        return households.fillSurvivor(order);
      }
      case GIVE_BACK -> {
        return households.giveBack(order);
      }
      case FREE_LOSER -> households.freeLoser(order);
      case RELEASE_PAIR -> pairs.change(merge.pairId(), pair -> pair.released(merge.id()));
      case MERGED, UNDONE, GIVEN_UP -> {
        // At rest.
      }
    }
    return List.of();
  }

  private void claim(Merge merge, MergeOrder order) {
    pairs.change(
        merge.pairId(),
        pair -> pair.mergedBy(merge.id(), order.by(), order.reason(), clock.instant()));
  }
}
