package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;
import vn.lensan.platform.unit.UnitId;

/** One that becomes an alias of another, or takes another's particulars over, and back again. */
abstract class MergeableHousehold extends LivingHousehold {
  private static final String INTO = "mergedInto";
  private @Nullable MergedAway mergedAway;
  private Takings takings = Takings.NONE;

  MergeableHousehold(
      String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  /** Becomes an alias; its own particulars stay as they are. */
  final void mergeAway(MergedAway away, Act act) {
    if (mergedAway != null && mergedAway.isBy(away.mergeId())) {
      return;
    }
    guardStanding();
    guardKept();
    note(new Fact(EntryKind.MERGED, INTO, null, away.into()), act);
    mergedAway = away;
    standAs(HouseholdStatus.MERGED);
    lookForDuplicates(act.at());
    record(new HouseholdEvent.Merged(state(), away.mergeId()));
  }

  final void standAgain(MergeOrder order, Instant now) {
    MergedAway away = mergedAway;
    if (away == null || !away.isBy(order.mergeId())) {
      return;
    }
    note(new Fact(EntryKind.UNMERGED, INTO, away.into(), null), order.act(now));
    mergedAway = null;
    if (!isErased()) {
      standAs(away.before());
    }
    lookForDuplicates(now);
    record(new HouseholdEvent.Unmerged(state(), order.mergeId()));
  }

  /** The household it is an alias of has moved, so what counts for that one moves with it. */
  final void followTo(Profile survivors, Act act) {
    MergedAway away = mergedAway;
    if (away == null || away.liesAt(survivors)) {
      return;
    }
    mergedAway = away.movedTo(survivors);
    touched(act);
    record(new HouseholdEvent.Merged(state(), away.mergeId()));
  }

  /** What it took over; done again, the same. */
  final List<FieldGroup> takeOver(MergeOrder order, Profile losers, Instant now) {
    Optional<Taking> done = takings.of(order.mergeId());
    if (done.isPresent()) {
      return done.get().taken();
    }
    guardStanding();
    List<FieldGroup> groups = order.groups(profile(), losers);
    takings = takings.plus(order.mergeId(), groups, profile());
    note(new Fact(EntryKind.MERGED, "merged", null, order.loser()), order.act(now));
    adopt(Takings.laid(profile(), losers, groups), order.act(now));
    return groups;
  }

  /** What it gave back: all that the merge brought and nobody edited since. */
  final List<FieldGroup> giveBack(MergeOrder order, Instant now) {
    Optional<Taking> done = takings.of(order.mergeId());
    if (done.isEmpty()) {
      return List.of();
    }
    guardStanding();
    Takings.Undone undone = takings.without(done.get(), profile());
    takings = undone.rest();
    note(new Fact(EntryKind.UNMERGED, "merged", order.loser(), null), order.act(now));
    adopt(undone.profile(), order.act(now));
    return done.get().untouched();
  }

  /** An edit lifts its groups out of all layers of merges. */
  final boolean edit(Profile told, Act act, Function<HouseholdState, HouseholdEvent> event) {
    Takings left = takings.edited(profile(), told);
    boolean news = adopt(told, act, event);
    if (news) {
      takings = left;
    }
    return news;
  }

  final void forgetTakings() {
    takings = Takings.NONE;
  }

  @Override
  final void guardStanding() {
    if (mergedAway != null) {
      throw HouseholdRefusal.isAlias(id(), mergedAway.into());
    }
  }

  /** The household that it is an alias of. */
  final Optional<String> mergedInto() {
    return Optional.ofNullable(mergedAway).map(MergedAway::into);
  }

  final UnitId standsIn() {
    return mergedAway == null ? profile().unit() : mergedAway.unit();
  }

  final List<String> standsWithin() {
    return mergedAway == null ? profile().within() : mergedAway.within();
  }

  final List<String> standsAt() {
    return mergedAway == null ? profile().places() : mergedAway.places();
  }
}
