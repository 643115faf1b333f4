package vn.lensan.onboarding.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/**
 * A change of where money goes that waits for a second person. It lies in the account's document,
 * so that there is one at a time and it goes when the account is forgotten.
 *
 * @param reason the proposer's words
 * @param payee what is to become of institution and number; null when they stay
 * @param openOn the day of being opened anew, when that is proposed
 * @param closing when the account is to be closed
 */
record Proposal(
    String id,
    String by,
    @Nullable String device,
    @Nullable PersonalText reason,
    Instant at,
    Kind kind,
    @Nullable Payee payee,
    @Nullable LocalDate openOn,
    @Nullable Closing closing) {

  /** What is proposed. */
  enum Kind {
    CHANGE,
    OPENING,
    CLOSURE
  }

  static Proposal change(String id, Payee payee, By by) {
    return of(id, Kind.CHANGE, new Wanted(payee, null, null), by);
  }

  static Proposal opening(String id, LocalDate on, Payee payee, By by) {
    return of(id, Kind.OPENING, new Wanted(payee, on, null), by);
  }

  static Proposal closure(String id, Closing closing, By by) {
    return of(id, Kind.CLOSURE, new Wanted(null, null, closing), by);
  }

  private record Wanted(
      @Nullable Payee payee, @Nullable LocalDate openOn, @Nullable Closing closing) {}

  private static Proposal of(String id, Kind kind, Wanted wanted, By by) {
    return new Proposal(
        id,
        by.actor(),
        by.device(),
        PersonalText.ofNullable(by.reason()),
        by.at(),
        kind,
        wanted.payee(),
        wanted.openOn(),
        wanted.closing());
  }

  /** The proposer's act, done at the moment of the approval. */
  By act(Instant now) {
    return new By(by, device, reason == null ? null : reason.value(), now);
  }
}
