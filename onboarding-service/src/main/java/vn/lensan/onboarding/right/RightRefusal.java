package vn.lensan.onboarding.right;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why something can't be done with a request. */
final class RightRefusal {
  private RightRefusal() {}

  static Problem notFound(String id) {
    return Problem.notFound("right.not-found").with("id", id);
  }

  static Problem notOpen(RightState state) {
    return Problem.conflict("right.not-open").with("state", state);
  }

  static Problem notAnswered() {
    return Problem.conflict("right.not-answered");
  }

  /** Four eyes: an erasure can't be taken back. */
  static Problem ownRequest() {
    return Problem.of(HttpStatus.FORBIDDEN, "right.own-request");
  }

  static Problem notOf(RightKind kind) {
    return Problem.conflict("right.other-kind").with("kind", kind);
  }

  static Problem waitingForMarketplaces() {
    return Problem.conflict("right.not-acknowledged");
  }

  /** No request lies about for more than a year: that is a slip of the finger. */
  static void checkReceived(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw Problem.invalid("right.invalid").error("/receivedOn", "day-in-future");
    }
    if (on.isBefore(today.minusYears(1))) {
      throw Problem.invalid("right.invalid").error("/receivedOn", "day-long-ago");
    }
  }
}
