package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/** Works a job off in batches, from the place that its last checkpoint names. */
@Component
class ImportWorker {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
  private static final int BATCH = 200;

  private final ImportJobs jobs;
  private final StoredLists lists;
  private final RowOutcomes outcomes;
  private final RefusedRows refusedRows;
  private final RowKinds kinds;
  private final Clock clock;
  private final MarkedRows marked;

  ImportWorker(
      ImportJobs jobs,
      StoredLists lists,
      RowOutcomes outcomes,
      RefusedRows refusedRows,
      RowKinds kinds,
      Clock clock,
      MarkedRows marked) {
    this.jobs = jobs;
    this.lists = lists;
    this.outcomes = outcomes;
    this.refusedRows = refusedRows;
    this.kinds = kinds;
    this.clock = clock;
    this.marked = marked;
  }

  void work(String id) {
    ImportJob job = jobs.find(id).orElseThrow();
    try {
      while (!job.isOver()) {
        job = pass(job);
      }
    } catch (OptimisticLockingFailureException cancelledOrTakenOver) {
      LOG.info("Import {} goes on elsewhere or was cancelled", id);
    }
  }

  /** Looks at every row once, from where the job stands to the list's end. */
  private ImportJob pass(ImportJob job) {
    byte[] file = lists.read(job.id()).orElse(null);
    if (file == null) {
      job.failed("import.file-gone", clock.instant());
      return jobs.save(job);
    }
    try {
      return pass(job, job.plan(file), file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ImportJob pass(ImportJob job, ListPlan plan, byte[] file) throws IOException {
    try (SheetRows all = plan.open(file)) {
      PeekedRows rows = new PeekedRows(all, plan);
      ImportJob reached = job;
      for (List<SheetRow> batch = rows.next(reached.reachedRow(), BATCH);
          !batch.isEmpty();
          batch = rows.next(reached.reachedRow(), BATCH)) {
        reached = batch(reached, plan.sheets().get(batch.getFirst().sheet()).header(), batch);
      }
      if (!reached.isChecking()) {
        kinds.named(reached.order().kind()).done(reached.order());
      }
      reached.ended(clock.instant());
      return jobs.save(reached);
    }
  }

  private ImportJob batch(ImportJob job, Header header, List<SheetRow> rows) {
    RowKind kind = kinds.named(job.order().kind());
    boolean write = !job.isChecking();
    List<RowOutcome> results =
        marked.take(kind, new RowKind.Batch(job.id(), job.order(), header, rows), write);
    outcomes.keep(job.id(), results);
    if (write && kind.tellsRefusedRows()) {
      refusedRows.tell(job, results);
    }
    job.advanced(results, rows.getLast().place(), clock.instant());
    return jobs.save(job);
  }
}
