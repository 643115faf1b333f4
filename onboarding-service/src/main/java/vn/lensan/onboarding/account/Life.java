package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an account is, and since when; each step gives the next one, or refuses.
 *
 * @param openedBy who said that it was opened; not known of accounts from before it was noted
 * @param activeOn a shop: the day of its first use since it was opened; a payment account: the day
 *     on which somebody else confirmed that it was opened
 */
record Life(
    AccountState state,
    @Nullable LocalDate openedOn,
    @Nullable String openedBy,
    @Nullable LocalDate activeOn,
    @Nullable Attention attention,
    @Nullable Closing closing) {
  static final Life REQUESTED = new Life(AccountState.REQUESTED, null, null, null, null, null);

  boolean isOpen() {
    return openedOn != null && state != AccountState.CLOSED;
  }

  boolean isClosed() {
    return state == AccountState.CLOSED;
  }

  void guard(AccountState next) {
    if (!state.canBecome(next)) {
      throw AccountRefusal.wrongState(state, next);
    }
  }

  Life opened(LocalDate day, String by) {
    if (closing != null && day.isBefore(closing.on())) {
      throw AccountRefusal.tooEarly("/openedOn");
    }
    guard(AccountState.OPENED);
    return new Life(AccountState.OPENED, day, by, null, null, null);
  }

  /** Whether a use on that day would be news: of two days the earlier one counts. */
  boolean isNotUsedBefore(LocalDate day) {
    return isOpen() && (activeOn == null || day.isBefore(activeOn));
  }

  /** What was before it opened doesn't count. */
  boolean isMadeActiveOn(LocalDate day) {
    return openedOn != null && isNotUsedBefore(day) && !day.isBefore(openedOn);
  }

  /** Nobody confirms what they said themselves, and it is confirmed once. */
  void guardConfirmation(String by) {
    if (!isOpen() || activeOn != null) {
      throw AccountRefusal.wrongState(state, AccountState.ACTIVE);
    }
    if (by.equals(openedBy)) {
      throw AccountRefusal.ownOpening();
    }
  }

  /** What needs attention still does; it will be active once it is seen to. */
  Life active(LocalDate day) {
    return attention == null
        ? new Life(AccountState.ACTIVE, openedOn, openedBy, day, null, closing)
        : new Life(state, openedOn, openedBy, day, attention.before(AccountState.ACTIVE), closing);
  }

  Life needingAttention(AttentionReason reason) {
    guard(AccountState.NEEDS_ATTENTION);
    Attention needed = new Attention(state, reason);
    return new Life(AccountState.NEEDS_ATTENTION, openedOn, openedBy, activeOn, needed, closing);
  }

  /** Seen to. */
  Life resumed() {
    if (attention == null) {
      throw AccountRefusal.wrongState(state, AccountState.NEEDS_ATTENTION);
    }
    return new Life(attention.before(), openedOn, openedBy, activeOn, null, closing);
  }

  Life closed(Closing how) {
    if (openedOn != null && how.on().isBefore(openedOn)) {
      throw AccountRefusal.tooEarly("/closedOn");
    }
    guard(AccountState.CLOSED);
    return new Life(AccountState.CLOSED, openedOn, openedBy, activeOn, null, how);
  }

  @Nullable LocalDate closedOn() {
    return closing == null ? null : closing.on();
  }

  @Nullable ClosureReason closure() {
    return closing == null ? null : closing.reason();
  }

  @Nullable AttentionReason need() {
    return attention == null ? null : attention.reason();
  }

  /** The code of why it needs attention or was closed. */
  @Nullable String reason() {
    Enum<?> why = attention != null ? attention.reason() : closure();
    return why == null ? null : why.name();
  }
}
