package vn.lensan.onboarding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.proposal.Proposal;
import vn.lensan.onboarding.proposal.ProposedChange;
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
record AccountProposal(
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

  static AccountProposal change(String id, Payee payee, By by) {
    return of(id, Kind.CHANGE, new Wanted(payee, null, null), by);
  }

  static AccountProposal opening(String id, LocalDate on, Payee payee, By by) {
    return of(id, Kind.OPENING, new Wanted(payee, on, null), by);
  }

  static AccountProposal closure(String id, Closing closing, By by) {
    return of(id, Kind.CLOSURE, new Wanted(null, null, closing), by);
  }

  private record Wanted(
      @Nullable Payee payee, @Nullable LocalDate openOn, @Nullable Closing closing) {}

  private static AccountProposal of(String id, Kind kind, Wanted wanted, By by) {
    return new AccountProposal(
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

  /** Nobody is asked to approve what can't be done. */
  void guard(Life life) {
    switch (kind) {
      case CHANGE -> {}
      case OPENING -> life.guard(AccountState.OPENED);
      case CLOSURE -> life.guard(AccountState.CLOSED);
    }
  }

  /** The proposer's act, done at the moment of the approval. */
  By act(Instant now) {
    return new By(by, device, reason == null ? null : reason.value(), now);
  }

  Payee wanted() {
    return payee == null ? Payee.UNKNOWN : payee;
  }

  /** Attribute by attribute, from what holds now. */
  Proposal asProposal(Payee holds, Life life) {
    List<ProposedChange> changes = new ArrayList<>();
    if (wanted().institution() != null) {
      changes.add(ProposedChange.of("institution", holds.institution(), wanted().institution()));
    }
    if (wanted().number() != null) {
      changes.add(ProposedChange.of(AccountChange.NUMBER, holds.plain(), wanted().plain()));
    }
    if (openOn != null) {
      changes.add(ProposedChange.of("openedOn", text(life.openedOn()), text(openOn)));
    }
    if (closing != null) {
      changes.add(ProposedChange.of("closedOn", null, text(closing.on())));
      changes.add(ProposedChange.of("closure", null, closing.reason().name()));
    }
    return Proposal.waiting(id, changes, new Proposal.Proposer(by, device, at, reason));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
