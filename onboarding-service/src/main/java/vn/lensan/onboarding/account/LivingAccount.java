package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.time.Days;

/** Whose an account is, where it stands and how far it is; each step is noted, then told. */
abstract class LivingAccount extends Aggregate {
  @Unwrapped.Empty private final Origin origin;
  @Unwrapped.Empty private Place place;
  @Unwrapped.Empty private Life life;

  LivingAccount(String id, Origin origin, Place place, Life life) {
    super(id);
    this.origin = origin;
    this.place = place;
    this.life = life;
  }

  /** False when it is open: an account opens once, and the day that was told first stands. */
  final boolean open(LocalDate day, By by) {
    if (life.isOpen()) {
      return false;
    }
    LocalDate before = life.openedOn();
    become(life.opened(day, by.actor()), by);
    note("openedOn", before, day, by);
    record(new AccountEvent.Opened(told()));
    return true;
  }

  /** Used on that day; true when that is news. */
  final boolean use(LocalDate day, By by) {
    boolean news = life.isMadeActiveOn(day);
    if (news) {
      activate(day, by);
    }
    return news;
  }

  /** Nobody reports the use of a payment account: that it was opened is confirmed by a second. */
  final void confirm(By by) {
    if (origin.kind() != AccountKind.PAYMENT) {
      throw AccountRefusal.useIsReported();
    }
    life.guardConfirmation(by.actor());
    activate(Days.of(by.at()), by);
  }

  private void activate(LocalDate day, By by) {
    LocalDate before = life.activeOn();
    become(life.active(day), by);
    note("activeOn", before, day, by);
    record(new AccountEvent.Activated(told()));
  }

  final void needAttention(AttentionReason reason, By by) {
    become(life.needingAttention(reason), by);
    note("attention", null, reason, by);
    record(new AccountEvent.NeedsAttention(told()));
  }

  final void resume(By by) {
    AttentionReason seen = life.need();
    become(life.resumed(), by);
    note("attention", seen, null, by);
    record(new AccountEvent.Resumed(told()));
  }

  final void close(Closing how, By by) {
    become(life.closed(how), by);
    note("closed", null, how.on() + " " + how.reason(), by);
    record(new AccountEvent.Closed(told()));
  }

  /** Whether the registry says otherwise of where it stands. */
  final boolean standsElsewhere(HouseholdDoor.Standing now) {
    return !place.equals(Place.of(origin, now));
  }

  /** Follows its household, also into the one that it was merged into, and back. */
  final void follow(HouseholdDoor.Standing now) {
    String former = place.countsFor();
    place = Place.of(origin, now);
    if (!Objects.equals(former, place.countsFor())) {
      record(new AccountEvent.Rehoused(told().leaving(former)));
    }
  }

  private void become(Life next, By by) {
    if (next.state() != life.state()) {
      note("state", life.state(), next.state(), by);
    }
    life = next;
  }

  final void note(String attribute, @Nullable Object was, @Nullable Object became, By by) {
    AccountChange.Step step = AccountChange.Step.of(attribute, was, became);
    enlist(AccountChange.entry(id(), origin.householdId(), step, by));
  }

  final Origin origin() {
    return origin;
  }

  final Place place() {
    return place;
  }

  final Life life() {
    return life;
  }

  final AccountEvent.State told() {
    return AccountEvent.State.of(id(), origin, place, life);
  }
}
