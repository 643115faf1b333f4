package vn.lensan.proof.field;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The work's own pace, and how often something is looked at; never what a claim rests on. */
public final class Pause {
  private Pause() {}

  public static void of(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }
}
