package vn.lensan.onboarding.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.lensan.platform.work.DueWork;
import vn.lensan.platform.work.TurnWork;

/**
 * Brings jobs to the worker, a batch each: province by province, then job by job of a province. At
 * once when they start, and again after a crash.
 */
@Component
class ImportQueue {
  private static final int AT_ONCE = 2;
  private static final Duration SWEEP = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final TurnWork work;

  ImportQueue(MongoOperations mongo, Clock clock, ObjectProvider<ImportWorker> worker) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "imports", ImportJob.COLLECTION, "work", AT_ONCE, ImportJob.LEASE, SWEEP, LONGEST_WAIT);
    this.work =
        new TurnWork(plan, ImportJob.PROVINCE, mongo, clock, id -> worker.getObject().turn(id));
  }

  void hint() {
    work.hint();
  }

  TurnWork work() {
    return work;
  }
}
