package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.access.AccessService;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;

/** Works one batch of a job off, from the place that its last checkpoint names. */
@Component
class ImportWorker {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

  private final ImportJobs jobs;
  private final OpenLists lists;
  private final RowOutcomes outcomes;
  private final RefusedRows refusedRows;
  private final RowKinds kinds;
  private final AccessService access;
  private final Clock clock;
  private final MarkedRows marked;

  ImportWorker(
      ImportJobs jobs,
      OpenLists lists,
      RowOutcomes outcomes,
      RefusedRows refusedRows,
      RowKinds kinds,
      AccessService access,
      Clock clock,
      MarkedRows marked) {
    this.jobs = jobs;
    this.lists = lists;
    this.outcomes = outcomes;
    this.refusedRows = refusedRows;
    this.kinds = kinds;
    this.access = access;
    this.clock = clock;
    this.marked = marked;
  }

  void turn(String id) {
    ImportJob job = jobs.find(id).orElseThrow();
    try {
      if (!job.isOver()) {
        turn(job);
      }
    } catch (OptimisticLockingFailureException cancelledOrTakenOver) {
      LOG.info("Import {} goes on elsewhere or was cancelled", id);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void turn(ImportJob job) throws IOException {
    if (access.isRevokedSince(job.order().starter().client(), job.startedAt())) {
      fail(job, "import.starter-revoked");
      return;
    }
    Optional<OpenLists.Open> list = lists.at(job);
    if (list.isEmpty()) {
      fail(job, "import.file-gone");
      return;
    }
    boolean goesOn = false;
    try {
      goesOn = turn(job, list.get());
    } finally {
      // Where anything went wrong, the list stands elsewhere than the job.
      if (goesOn) {
        lists.rest(job.id(), list.get());
      } else {
        OpenLists.close(list.get());
      }
    }
  }

  private void fail(ImportJob job, String code) {
    job.failed(code, clock.instant());
    jobs.save(job);
  }

  private boolean turn(ImportJob job, OpenLists.Open list) {
    RowKind kind = kinds.named(job.order().kind());
    List<SheetRow> batch = list.next(kind.batch());
    if (batch.isEmpty()) {
      end(job, kind);
      return false;
    }
    batch(job, list.plan().sheets().get(batch.getFirst().sheet()).header(), batch);
    return true;
  }

  private void end(ImportJob job, RowKind kind) {
    if (job.misses()) {
      fail(job, "import.file-gone");
      return;
    }
    if (!job.isChecking()) {
      kind.done(job.order());
    }
    job.ended(clock.instant());
    jobs.save(job);
  }

  private void batch(ImportJob job, Header header, List<SheetRow> rows) {
    RowKind kind = kinds.named(job.order().kind());
    boolean write = !job.isChecking();
    List<RowOutcome> results =
        marked.take(kind, new RowKind.Batch(job.id(), job.order(), header, rows), write);
    outcomes.keep(job.id(), results);
    if (write && kind.tellsRefusedRows()) {
      refusedRows.tell(job, results);
    }
    job.advanced(results, rows.getLast().place(), clock.instant());
    jobs.save(job);
  }
}
