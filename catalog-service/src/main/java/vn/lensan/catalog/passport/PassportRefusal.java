package vn.lensan.catalog.passport;

import vn.lensan.platform.problem.Problem;

/** Why a code leads nowhere, or no further. */
public final class PassportRefusal {
  private PassportRefusal() {}

  /** The check character doesn't fit. */
  public static Problem mistyped(String code) {
    return missing("mistyped", code);
  }

  public static Problem unknown(String code) {
    return missing("unknown", code);
  }

  private static Problem missing(String reason, String code) {
    return Problem.notFound("passport." + reason)
        .with("valid", false)
        .with("reason", reason)
        .with("passport", code);
  }

  static Problem notAgreed(String code) {
    return Problem.conflict("passport.not-agreed").with("passport", code);
  }
}
