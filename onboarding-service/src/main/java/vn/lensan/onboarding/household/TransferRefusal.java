package vn.lensan.onboarding.household;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why a household can't be transferred. */
final class TransferRefusal {
  private TransferRefusal() {}

  /** Also for one outside the scope. */
  static Problem notFound(String id) {
    return Problem.notFound("transfer.not-found").with("id", id);
  }

  static Problem notOpen(TransferView.State state) {
    return Problem.conflict("transfer.not-open").with("transferState", state);
  }

  static Problem alreadyOpen() {
    return Problem.conflict("transfer.open");
  }

  static Problem own() {
    return Problem.of(HttpStatus.FORBIDDEN, "transfer.own");
  }

  static Problem otherSide() {
    return Problem.conflict("transfer.other-side");
  }

  static Problem unit(String code) {
    return Problem.invalid("transfer.invalid").error("/unit", code);
  }
}
