package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdMerging;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.IfMatch;

/** The door to merges that were made. */
@Service
public class MergeService {
  private final Merges merges;
  private final MergeMachine machine;
  private final HouseholdMerging households;
  private final Clock clock;

  MergeService(Merges merges, MergeMachine machine, HouseholdMerging households, Clock clock) {
    this.merges = merges;
    this.machine = machine;
    this.households = households;
    this.clock = clock;
  }

  public MergeView view(String id, Caller caller) {
    return find(id, caller).view();
  }

  /** Told again, it is undone once. */
  public MergeView undo(String id, IfMatch version, String reason, Caller caller) {
    Merge merge = find(id, caller);
    if (merge.view().undone() == null) {
      version.check(merge.version());
      households.refuseAlias(merge.order().survivor());
      merge.undo(caller.client(), reason, clock.instant());
      merges.save(merge);
    }
    return machine.work(id).view();
  }

  private Merge find(String id, Caller caller) {
    return merges.find(id, caller.scope()).orElseThrow(() -> DuplicateRefusal.mergeNotFound(id));
  }
}
