package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.work.Due;

/**
 * One import. It moves on by checkpoints: after each batch the place reached and the counts are one
 * write, so a crash repeats at most a batch, whose rows know that they were done.
 */
@Document(ImportJob.COLLECTION)
final class ImportJob extends Aggregate {
  static final String COLLECTION = "import_jobs";

  /** The stored field by which jobs take turns. */
  static final String PROVINCE = "province";

  /** How long a worker that says nothing keeps the job; longer than a batch takes. */
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

  /** Of the starter, whose jobs share its turns; a starter of several provinces has none. */
  private @Nullable String province;

  /** The job whose list this one reads; its own where nothing is said. */
  private @Nullable String list;

  private @Nullable Basis basis;
  private @Nullable Validation validation;

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

  static ImportJob queued(String id, ImportOrder order, Reach reach, Looked looked, Instant now) {
    Header header = looked.plan().sheets().getFirst().header();
    ImportJob job =
        new ImportJob(
            id,
            order,
            reach.within(),
            looked.plan().format(),
            header,
            looked.rows(),
            now,
            ImportState.QUEUED,
            Tally.NONE,
            header.row(),
            order.checksFirst());
    job.plan = looked.plan();
    job.understood = looked.understood();
    job.province = reach.province();
    job.basis = reach.basis();
    job.work = Due.now(now);
    return job;
  }

  /** Commits what this one has validated: the same bytes, read by the same plan. */
  ImportJob committing(String id, Instant now) {
    ImportOrder commit = order.committing();
    ImportJob job =
        new ImportJob(
            id,
            commit,
            within,
            format,
            header,
            total,
            now,
            ImportState.QUEUED,
            Tally.NONE,
            header.row(),
            commit.checksFirst());
    job.plan = plan;
    job.understood = understood;
    job.province = province;
    job.basis = basis;
    job.list = list();
    job.work = Due.now(now);
    return job;
  }

  /**
   * What a job may touch, whose turns it shares, what its rows are judged by.
   *
   * @param within units above everything that it may touch
   */
  record Reach(List<String> within, @Nullable String province, Basis basis) {}

  /** One batch is done, up to and with the row. */
  void advanced(List<RowOutcome> outcomes, int row, Instant now) {
    state = ImportState.RUNNING;
    tally = tally.plus(outcomes);
    reachedRow = row;
    work = Due.now(now);
  }

  /** Every row was looked at; true when the writing still has to come. */
  boolean ended(Instant now) {
    boolean writes = checking && order.mode() == ImportMode.COMMIT && tally.refused() == 0;
    if (writes) {
      checking = false;
      tally = Tally.NONE;
      reachedRow = header.row();
      work = Due.now(now);
      return true;
    }
    boolean failed = checking && order.mode() == ImportMode.COMMIT;
    finish(failed ? ImportState.FAILED : ImportState.SUCCEEDED, now);
    problem = failed ? "import.rows-refused" : null;
    boolean commits = order.onError() == OnError.ROWS || tally.refused() == 0;
    validation = checking && !failed && commits ? Validation.at(now) : null;
    return false;
  }

  void failed(String code, Instant now) {
    finish(ImportState.FAILED, now);
    problem = code;
  }

  /** Whether the secret is that of what this job has validated. */
  boolean isValidatedBy(String secret) {
    return validation != null
        && MessageDigest.isEqual(
            validation.secret().getBytes(StandardCharsets.UTF_8),
            secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Once, and only while it would be judged by the same. */
  void validationUsedBy(String job, Basis now, Instant at) {
    Validation used = Objects.requireNonNull(validation).usedBy(job, at);
    if (!now.equals(basis)) {
      throw Problem.conflict("import.token-outdated");
    }
    validation = used;
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

  /** Whether the list ended before all of its rows had come. */
  boolean misses() {
    return tally.processed() < total;
  }

  Instant startedAt() {
    return startedAt;
  }

  String list() {
    return list == null ? id() : list;
  }

  ImportOrder order() {
    return order;
  }

  /** How the list is read; {@code file} is looked at for jobs of before plans. */
  ListPlan plan(ListBytes file) throws IOException {
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
        version(),
        validationToken(),
        validation == null ? null : validation.until());
  }

  private @Nullable String validationToken() {
    return validation == null || validation.usedBy() != null
        ? null
        : new TokenOfValidation(id(), validation.secret()).text();
  }
}
