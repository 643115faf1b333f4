package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an account; each carries its public state after it. */
public sealed interface AccountEvent {
  State state();

  /**
   * What others may know: no number, no words.
   *
   * @param householdId the household it was told for
   * @param reason code of why it needs attention or was closed
   * @param countsFor the household that this one was merged into; null while it stands for itself
   * @param formerlyFor for which it counted until this event, so that readers can take it out there
   */
  record State(
      String accountId,
      String householdId,
      AccountKind kind,
      String provider,
      AccountState state,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate activeOn,
      @Nullable LocalDate closedOn,
      @Nullable String reason,
      @Nullable String countsFor,
      @Nullable String formerlyFor) {

    static State of(String accountId, Origin origin, Place place, Life life) {
      return new State(
          accountId,
          origin.householdId(),
          origin.kind(),
          origin.provider(),
          life.state(),
          life.openedOn(),
          life.activeOn(),
          life.closedOn(),
          life.reason(),
          place.countsFor(),
          null);
    }

    State leaving(@Nullable String former) {
      return new State(
          accountId,
          householdId,
          kind,
          provider,
          state,
          openedOn,
          activeOn,
          closedOn,
          reason,
          countsFor,
          former);
    }
  }

  record Requested(State state) implements AccountEvent {}

  record Opened(State state) implements AccountEvent {}

  /**
   * A shop: used for the first time since it was opened; told again when an earlier use comes to
   * light. A payment account: somebody else confirmed that it was opened.
   */
  record Activated(State state) implements AccountEvent {}

  record NeedsAttention(State state) implements AccountEvent {}

  /** Seen to: it is what it was before. */
  record Resumed(State state) implements AccountEvent {}

  record Closed(State state) implements AccountEvent {}

  /** Its household was merged into another one, or stands for itself again. */
  record Rehoused(State state) implements AccountEvent {}
}
