package vn.lensan.platform.work;

import java.time.Instant;

/**
 * A to-do in a document: when it is due, how often it failed, until when somebody has claimed it.
 */
public record Due(Instant at, int attempts, Instant leasedUntil) {

  public static Due now(Instant now) {
    return new Due(now, 0, Instant.EPOCH);
  }
}
