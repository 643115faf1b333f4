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

  /** Four eyes: who said that it was opened can't confirm it. */
  static Problem ownOpening() {
    return Problem.of(HttpStatus.FORBIDDEN, "account.own-opening");
  }

  /** Of shops, which are active by what marketplaces report. */
  static Problem useIsReported() {
    return Problem.conflict("account.use-is-reported");
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
