package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;

/**
 * The registry's door for merges: one method for each step of a merge and of its undoing. Each may
 * be called again after a crash, and then changes nothing more.
 */
@Service
public class HouseholdMerging {
  private final Households households;
  private final Clock clock;

  HouseholdMerging(Households households, Clock clock) {
    this.households = households;
    this.clock = clock;
  }

  /** As it stands, aliases not followed; masked as everywhere. */
  public Optional<HouseholdView> side(String id, Caller caller) {
    return households.find(id, caller.scope()).map(found -> found.view(Masks.namesFor(caller)));
  }

  /** The household that the id stands for now. */
  public String currentId(String id) {
    return households.current(id).map(Household::id).orElse(id);
  }

  /** Makes the loser an alias; refused when either is one already. */
  public void markLoser(MergeOrder order) {
    Household survivor = standing(order.survivor());
    households.change(
        order.loser(),
        loser ->
            loser.mergeAway(
                MergedAway.into(survivor, order.mergeId(), loser.status()),
                order.act(clock.instant())));
  }

  /** What the survivor took over. */
  public List<FieldGroup> fillSurvivor(MergeOrder order) {
    Profile losers =
        households
            .find(order.loser())
            .orElseThrow(() -> HouseholdRefusal.notFound(order.loser()))
            .profile();
    List<FieldGroup> taken = new ArrayList<>();
    households.change(
        order.survivor(),
        survivor -> replace(taken, survivor.takeOver(order, losers, clock.instant())));
    return taken;
  }

  /** Takes out of the survivor what this merge brought and nobody edited since. */
  public List<FieldGroup> giveBack(MergeOrder order) {
    List<FieldGroup> given = new ArrayList<>();
    households.change(
        order.survivor(), survivor -> replace(given, survivor.giveBack(order, clock.instant())));
    return given;
  }

  public void freeLoser(MergeOrder order) {
    households.change(order.loser(), loser -> loser.standAgain(order, clock.instant()));
  }

  /** Refused when the household is itself an alias: that merge has to be undone first. */
  public void refuseAlias(String id) {
    standing(id);
  }

  /** A change that lost to a neighbour's is done anew; only the last one counts. */
  private static void replace(List<FieldGroup> kept, List<FieldGroup> last) {
    kept.clear();
    kept.addAll(last);
  }

  private Household standing(String id) {
    Household household = households.find(id).orElseThrow(() -> HouseholdRefusal.notFound(id));
    household.guardStanding();
    return household;
  }
}
