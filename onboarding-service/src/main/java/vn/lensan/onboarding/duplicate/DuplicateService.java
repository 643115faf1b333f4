package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdMerging;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.MergeOrder;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door to pairs and to what is decided about them. */
@Service
public class DuplicateService {
  private final DuplicatePairs pairs;
  private final Crowds crowds;
  private final Merges merges;
  private final MergeMachine machine;
  private final HouseholdMerging households;
  private final Clock clock;

  DuplicateService(
      DuplicatePairs pairs,
      Crowds crowds,
      Merges merges,
      MergeMachine machine,
      HouseholdMerging households,
      Clock clock) {
    this.pairs = pairs;
    this.crowds = crowds;
    this.merges = merges;
    this.machine = machine;
    this.households = households;
    this.clock = clock;
  }

  /** A pair with both sides. */
  public record Compared(PairView pair, List<HouseholdView> sides) {}

  public Page<PairView> page(
      @Nullable PairState state, @Nullable UnitId unit, PageRequest request, Caller caller) {
    return pairs.page(state, unit, caller.scope(), request).map(DuplicatePair::view);
  }

  /** Open ones, the most alike first. */
  public List<Compared> mostAlike(int most, Caller caller) {
    return pairs.mostAlike(most, caller.scope()).stream()
        .map(pair -> compared(pair, caller))
        .toList();
  }

  /** All pairs of a household of which the caller may see both sides. */
  public List<Compared> ofHousehold(String household, Caller caller) {
    return pairs.of(household, caller.scope()).stream()
        .map(pair -> compared(pair, caller))
        .toList();
  }

  /** Open pairs of any of the households, of which the caller may see both sides. */
  public List<PairView> openOf(Collection<String> households, Caller caller) {
    return households.isEmpty()
        ? List.of()
        : pairs.openOf(households, caller.scope()).stream().map(DuplicatePair::view).toList();
  }

  public Page<Crowd> crowds(PageRequest request, Caller caller) {
    return crowds.page(caller.scope(), request);
  }

  public Compared compare(String id, Caller caller) {
    return compared(find(id, caller), caller);
  }

  public Compared decide(String id, IfMatch version, PairDecision decision, Caller caller) {
    DuplicatePair pair = find(id, caller);
    return switch (decision) {
      case PairDecision.NotDuplicate no -> {
        version.check(pair.version());
        pair.notDuplicate(caller.client(), no.reason(), clock.instant());
        yield compared(pairs.save(pair), caller);
      }
      case PairDecision.MergeInto into -> merge(pair, version, into, caller);
    };
  }

  private Compared merge(
      DuplicatePair pair, IfMatch version, PairDecision.MergeInto into, Caller caller) {
    String mergeId = RequestIds.newId();
    if (merges.find(mergeId).isEmpty()) {
      version.check(pair.version());
      begin(pair, mergeId, into, caller);
    }
    Merge merge = machine.work(mergeId);
    String refusal = merge.refusal();
    if (refusal != null) {
      throw Problem.conflict(refusal);
    }
    return compare(pair.id(), caller);
  }

  private void begin(
      DuplicatePair pair, String mergeId, PairDecision.MergeInto into, Caller caller) {
    if (pair.view().state() == PairState.MERGED) {
      throw DuplicateRefusal.alreadyMerged();
    }
    String loser = other(pair, into.keep());
    if (households.currentId(into.keep()).equals(households.currentId(loser))) {
      throw DuplicateRefusal.sameHousehold();
    }
    households.refuseAlias(into.keep());
    households.refuseAlias(loser);
    MergeOrder order =
        new MergeOrder(mergeId, into.keep(), loser, into.take(), caller.client(), into.reason());
    Merge.Sides sides =
        new Merge.Sides(
            side(into.keep(), caller)
                .orElseThrow(() -> DuplicateRefusal.notFound(pair.id()))
                .within(),
            side(loser, caller).orElseThrow(() -> DuplicateRefusal.notFound(pair.id())).within());
    merges.insertIfAbsent(Merge.ordered(order, pair.id(), sides, clock.instant()));
  }

  private static String other(DuplicatePair pair, String keep) {
    if (!keep.equals(pair.first()) && !keep.equals(pair.second())) {
      throw DuplicateRefusal.keepNotOfPair();
    }
    return keep.equals(pair.first()) ? pair.second() : pair.first();
  }

  private Compared compared(DuplicatePair pair, Caller caller) {
    return new Compared(
        pair.view(),
        Stream.of(pair.first(), pair.second()).flatMap(id -> side(id, caller).stream()).toList());
  }

  private Optional<HouseholdView> side(String id, Caller caller) {
    return households.side(id, caller);
  }

  private DuplicatePair find(String id, Caller caller) {
    return pairs.find(id, caller.scope()).orElseThrow(() -> DuplicateRefusal.notFound(id));
  }
}
