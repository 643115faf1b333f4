package vn.lensan.onboarding.account;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why something can't be done with an account. */
final class AccountRefusal {
  private AccountRefusal() {}

  static Problem notFound(String id) {
    return Problem.notFound("account.not-found").with("id", id);
  }

  static Problem wrongState(AccountState is, AccountState wanted) {
    return Problem.conflict("account.wrong-state").with("state", is).with("wanted", wanted);
  }

  /** A repeat never changes a number by the way. */
  static Problem toldOtherwise() {
    return Problem.conflict("account.told-otherwise");
  }

  static Problem proposalPending() {
    return Problem.conflict("account.proposal-pending");
  }

  static Problem proposalNotFound(String id) {
    return Problem.notFound("account.proposal-not-found").with("id", id);
  }

  /** Four eyes: who proposed can't decide. */
  static Problem ownProposal() {
    return Problem.of(HttpStatus.FORBIDDEN, "account.own-proposal");
  }

  static Problem householdErased() {
    return Problem.of(HttpStatus.GONE, "household.erased");
  }

  static Problem nothingTold() {
    return Problem.invalid("account.invalid").error("", "account.nothing");
  }

  static Problem inFuture(String pointer) {
    return Problem.invalid("account.invalid").error(pointer, "day-in-future");
  }

  static Problem tooEarly(String pointer) {
    return Problem.invalid("account.invalid").error(pointer, "account.day-too-early");
  }
}
