package vn.lensan.onboarding.own;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why a page doesn't open, politely. */
final class OwnRefusal {
  private OwnRefusal() {}

  /** Never told, mistyped, or another kind of link: all one answer. */
  static Problem unknown() {
    return Problem.notFound("own.unknown");
  }

  static Problem used() {
    return gone("own.used");
  }

  static Problem expired() {
    return gone("own.expired");
  }

  static Problem revoked() {
    return gone("own.revoked");
  }

  static Problem erased() {
    return gone("own.erased");
  }

  static Problem merged() {
    return gone("own.merged");
  }

  static Problem visitOver() {
    return gone("own.visit-over");
  }

  static Problem locked(Duration wait) {
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "own.locked").retryAfter(wait);
  }

  static Problem nothingToAsk() {
    return Problem.conflict("own.nothing-to-ask");
  }

  private static Problem gone(String code) {
    return Problem.of(HttpStatus.GONE, code);
  }
}
