package vn.lensan.onboarding.intake;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** Commits exactly what was validated: the same bytes and wishes, judged by the same maps. */
@Component
class ValidatedImports {
  private final ImportJobs jobs;
  private final StoredLists lists;
  private final RowKinds kinds;
  private final ImportReach reach;
  private final Clock clock;

  ValidatedImports(
      ImportJobs jobs, StoredLists lists, RowKinds kinds, ImportReach reach, Clock clock) {
    this.jobs = jobs;
    this.lists = lists;
    this.kinds = kinds;
    this.reach = reach;
    this.clock = clock;
  }

  /** The token is spent first: a crash in between costs a validation, never a second commit. */
  ImportJob commit(String token, Caller caller) {
    ImportJob validated = find(token, caller);
    if (lists.find(validated.list()).isEmpty()) {
      throw Problem.conflict("import.file-gone");
    }
    String id = RequestIds.newId();
    Basis now = reach.basis(kinds.named(validated.order().kind()));
    jobs.change(validated.id(), job -> job.validationUsedBy(id, now, clock.instant()));
    return jobs.insertOnce(validated.committing(id, clock.instant()));
  }

  /** One word for all that doesn't fit: whether somebody else's token is real is not told. */
  private ImportJob find(String token, Caller caller) {
    return TokenOfValidation.parse(token)
        .flatMap(told -> jobs.find(told.job()).filter(job -> job.isValidatedBy(told.secret())))
        .filter(job -> isStill(job.order(), caller))
        .orElseThrow(() -> Problem.invalid("import.token-unknown"));
  }

  /** In the same role and for the same units; who has others now would do something else. */
  private boolean isStill(ImportOrder order, Caller caller) {
    return caller.is(order.starter().role())
        && order
            .starter()
            .equals(ImportOrder.Starter.of(caller, kinds.named(order.kind()).roles()));
  }
}
