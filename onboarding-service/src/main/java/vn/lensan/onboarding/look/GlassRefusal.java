package vn.lensan.onboarding.look;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why glass is not broken, or a break not reviewed. */
final class GlassRefusal {
  private GlassRefusal() {}

  /** Whether it is mistyped, unknown or erased: who guesses learns nothing. */
  static Problem unknownCode() {
    return Problem.notFound("glass.unknown-code");
  }

  static Problem inOwnUnits() {
    return Problem.conflict("glass.own-units");
  }

  static Problem tooMany(Duration wait) {
    return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "glass.too-many").retryAfter(wait);
  }

  static Problem notFound(String id) {
    return Problem.notFound("glass.not-found").with("id", id);
  }

  static Problem ownBreak() {
    return Problem.of(HttpStatus.FORBIDDEN, "glass.own-break");
  }

  static Problem reviewed() {
    return Problem.conflict("glass.reviewed");
  }
}
