package vn.lensan.onboarding.intake;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * That a list was looked at to its end and may be committed as it was, once.
 *
 * @param usedBy the job that does so
 */
record Validation(String secret, Instant until, @Nullable String usedBy) {
  static final Duration HOLDS = Duration.ofHours(24);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  static Validation at(Instant now) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new Validation(HexFormat.of().formatHex(secret), now.plus(HOLDS), null);
  }

  /** By the same job again is no fault: its request was sent twice. */
  Validation usedBy(String job, Instant now) {
    if (usedBy != null && !usedBy.equals(job)) {
      throw Problem.conflict("import.token-used").with("job", usedBy);
    }
    if (now.isAfter(until)) {
      throw Problem.conflict("import.token-old").with("hours", HOLDS.toHours());
    }
    return new Validation(secret, until, job);
  }
}
