package vn.lensan.catalog.listing;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.work.Due;

/**
 * How far the sending is, apart from how it went.
 *
 * @param attempts how often it failed for a reason that may be the item's own
 * @param waitingFor the code of the trouble that it waits for, or died of
 */
public record Job(
    Status status, @Nullable Outcome outcome, int attempts, @Nullable String waitingFor) {

  /** WAITING is put off by trouble; DEAD is tried no more until somebody revives it. */
  public enum Status {
    QUEUED,
    RUNNING,
    WAITING,
    DONE,
    DEAD
  }

  static Job of(Push progress, @Nullable Due due, Observed observed) {
    int attempts = due == null ? 0 : due.attempts();
    // It may have taken the item and turned it down later.
    boolean refused = observed.state() == Observed.State.REJECTED;
    Outcome outcome = refused ? Outcome.BUSINESS_FAILURE : progress.outcome();
    return new Job(status(progress, due), outcome, attempts, progress.trouble());
  }

  private static Status status(Push progress, @Nullable Due due) {
    if (progress.busyUntil() != null) {
      return Status.RUNNING;
    }
    if (due == null) {
      return progress.dead() ? Status.DEAD : Status.DONE;
    }
    return progress.trouble() == null ? Status.QUEUED : Status.WAITING;
  }
}
