package vn.lensan.onboarding.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.ImportMode;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.OnError;

/**
 * One import as its page shows it.
 *
 * @param rows the first that were refused or are doubtful
 * @param more whether there are others
 */
public record ImportPage(ImportView job, List<Row> rows, boolean more, Instant now) {
  private static final int SOON = 90;

  /** A row that needs a look. */
  public record Row(int number, @Nullable String sheet, boolean refused, List<String> problems) {}

  public boolean isOver() {
    return job.state().isOver();
  }

  /** A list that is looked at whole before it is written is read twice. */
  public boolean isChecking() {
    return job.order().mode() == ImportMode.VALIDATE || job.order().onError() == OnError.ALL;
  }

  public int percent() {
    return job.total() == 0 ? 0 : (int) Math.min(100, 100L * job.tally().processed() / job.total());
  }

  /** Minutes that the rest will take at the pace so far; 0 when soon, -1 when nobody can say. */
  public long minutesLeft() {
    int done = job.tally().processed();
    if (done == 0 || isOver()) {
      return -1;
    }
    long seconds = Duration.between(job.startedAt(), now).toSeconds();
    long left = seconds * Math.max(0, job.total() - done) / done;
    return left < SOON ? 0 : Math.ceilDiv(left, 60);
  }
}
