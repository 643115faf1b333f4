package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/**
 * One import. It moves on by checkpoints: after each batch the place reached and the counts are one
 * write, so a crash repeats at most a batch, whose rows know that they were done.
 */
@Document(ImportJob.COLLECTION)
final class ImportJob extends Aggregate {
  static final String COLLECTION = "import_jobs";

  /** How long a worker that says nothing keeps the job; renewed by each checkpoint. */
  static final Duration LEASE = Duration.ofSeconds(20);

  private final ImportOrder order;
  private final List<String> within;
  private final ListFormat format;
  private final Header header;
  private final int total;
  private final Instant startedAt;
  private ImportState state;
  private Tally tally;
  private int reachedRow;
  private boolean checking;
  private @Nullable Instant finishedAt;
  private @Nullable String problem;
  private @Nullable Due work;

  /** How the list is read; jobs of before plans have only format and header. */
  private @Nullable ListPlan plan;

  private @Nullable Understood understood;

  @PersistenceCreator
  ImportJob(
      String id,
      ImportOrder order,
      List<String> within,
      ListFormat format,
      Header header,
      int total,
      Instant startedAt,
      ImportState state,
      Tally tally,
      int reachedRow,
      boolean checking) {
    super(id);
    this.order = order;
    this.within = within;
    this.format = format;
    this.header = header;
    this.total = total;
    this.startedAt = startedAt;
    this.state = state;
    this.tally = tally;
    this.reachedRow = reachedRow;
    this.checking = checking;
  }

  static ImportJob queued(
      String id, ImportOrder order, List<String> within, Looked looked, Instant now) {
    boolean checkFirst = order.onError() == OnError.ALL || order.mode() == ImportMode.VALIDATE;
    ImportJob job =
        new ImportJob(
            id,
            order,
            within,
            looked.plan().format(),
            looked.plan().sheets().getFirst().header(),
            looked.rows(),
            now,
            ImportState.QUEUED,
            Tally.NONE,
            looked.plan().sheets().getFirst().header().row(),
            checkFirst);
    job.plan = looked.plan();
    job.understood = looked.understood();
    job.work = Due.now(now);
    return job;
  }

  /** One batch is done, up to and with the row. */
  void advanced(List<RowOutcome> outcomes, int row, Instant now) {
    state = ImportState.RUNNING;
    tally = tally.plus(outcomes);
    reachedRow = row;
    work = new Due(now, 0, now.plus(LEASE));
  }

  /** Every row was looked at; true when the writing still has to come. */
  boolean ended(Instant now) {
    boolean writes = checking && order.mode() == ImportMode.COMMIT && tally.refused() == 0;
    if (writes) {
      checking = false;
      tally = Tally.NONE;
      reachedRow = header.row();
      return true;
    }
    boolean failed = checking && order.mode() == ImportMode.COMMIT;
    finish(failed ? ImportState.FAILED : ImportState.SUCCEEDED, now);
    problem = failed ? "import.rows-refused" : null;
    return false;
  }

  void failed(String code, Instant now) {
    finish(ImportState.FAILED, now);
    problem = code;
  }

  /** True when there was something to cancel. */
  boolean cancel(Instant now) {
    if (state.isOver()) {
      return false;
    }
    finish(ImportState.CANCELLED, now);
    return true;
  }

  private void finish(ImportState end, Instant now) {
    state = end;
    finishedAt = now;
    work = null;
  }

  boolean isOver() {
    return state.isOver();
  }

  boolean isChecking() {
    return checking;
  }

  ImportOrder order() {
    return order;
  }

  /** How the list is read; {@code file} is looked at for jobs of before plans. */
  ListPlan plan(byte[] file) throws IOException {
    return plan == null ? ListPlan.ofOld(format, header, file) : plan;
  }

  /** Names of the sheets that are read, where there is more than one. */
  List<String> sheetNames() {
    return plan == null || plan.sheets().size() < 2
        ? List.of()
        : plan.sheets().stream().map(SheetPlan::name).toList();
  }

  int reachedRow() {
    return reachedRow;
  }

  ImportView view() {
    return new ImportView(
        id(),
        order,
        header.unknown(),
        understood,
        state,
        total,
        tally,
        startedAt,
        finishedAt,
        problem,
        version());
  }
}
