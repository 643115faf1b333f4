package vn.lensan.onboarding.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PassingFiles;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The door of imports: what can't be a list is refused at once, the rest becomes a durable job. */
@Service
public class ImportService {
  private final ImportJobs jobs;
  private final StoredLists lists;
  private final RowOutcomes outcomes;
  private final RowKinds kinds;
  private final ImportQueue queue;
  private final ImportReach reach;
  private final ListLook look;
  private final PassingFiles plain;
  private final ValidatedImports validated;
  private final Clock clock;

  ImportService(
      ImportJobs jobs,
      StoredLists lists,
      RowOutcomes outcomes,
      RowKinds kinds,
      ImportQueue queue,
      ImportReach reach,
      ListLook look,
      PassingFiles plain,
      ValidatedImports validated,
      Clock clock) {
    this.jobs = jobs;
    this.lists = lists;
    this.outcomes = outcomes;
    this.kinds = kinds;
    this.queue = queue;
    this.reach = reach;
    this.look = look;
    this.plain = plain;
    this.validated = validated;
    this.clock = clock;
  }

  /** A refused or doubtful row of an import. */
  public record RowReport(
      int place,
      int row,
      @Nullable String sheet,
      RowOutcome.Result result,
      List<RowOutcome.RowProblem> problems) {}

  /**
   * What a report is made of: the list as handed in, and what is to be said of its rows, in their
   * order. Whoever asked for it closes it.
   */
  public record Report(ImportView job, ListPlan plan, ListBytes file, Iterable<RowReport> rows)
      implements Closeable {
    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  public ImportView start(ImportOrder order, ReadingWishes wishes, InputStreamSource upload) {
    RowKind kind = kinds.named(order.kind());
    if (!kind.roles().contains(order.starter().role())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
    }
    reach.guard(kind, order);
    order.refuseConsentNobodyCanGive(Days.today(clock));
    try (UploadedBytes file = UploadedBytes.of(upload, plain)) {
      return start(new ListLook.Asked(kind, order, wishes), file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ImportView start(ListLook.Asked asked, ListBytes file) throws IOException {
    Looked looked = look.at(asked, file);
    String id = RequestIds.newId();
    lists.keep(id, file);
    ImportJob job =
        jobs.insertOnce(
            ImportJob.queued(
                id, asked.order(), reach.of(asked.kind(), asked.order()), looked, clock.instant()));
    queue.hint();
    return job.view();
  }

  /** Commits what was validated under the token, without its file being sent again. */
  public ImportView commit(String token, Caller caller) {
    ImportView job = validated.commit(token, caller).view();
    queue.hint();
    return job;
  }

  /** In which of the roles that a caller has such a list is handed in. */
  public Set<Role> roles(String kind) {
    return kinds.named(kind).roles();
  }

  public ImportView view(String id, Caller caller) {
    return find(id, caller).view();
  }

  public Page<ImportView> page(PageRequest request, Caller caller) {
    return jobs.page(caller, request).map(ImportJob::view);
  }

  /** The newest first, from before one on. */
  public List<ImportView> newest(@Nullable String before, int most, Caller caller) {
    return jobs.newest(caller, before, most).stream().map(ImportJob::view).toList();
  }

  public Page<RowReport> rows(
      String id, RowOutcome.@Nullable Result result, PageRequest request, Caller caller) {
    ImportJob job = find(id, caller);
    return outcomes.page(id, result, request).map(kept -> report(job, kept));
  }

  public ImportView cancel(String id, Caller caller) {
    find(id, caller);
    return jobs.change(id, job -> job.cancel(clock.instant()))
        .orElseThrow(() -> notFound(id))
        .view();
  }

  public Report report(String id, Caller caller) {
    ImportJob job = find(id, caller);
    ListBytes file = lists.find(job.list()).orElseThrow(() -> Problem.notFound("import.file-gone"));
    Iterable<RowReport> rows = () -> outcomes.all(id).map(kept -> report(job, kept)).iterator();
    try {
      return new Report(job.view(), job.plan(file), file, rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ImportJob find(String id, Caller caller) {
    return jobs.find(id, caller).orElseThrow(() -> notFound(id));
  }

  private static Problem notFound(String id) {
    return Problem.notFound("import.not-found").with("id", id);
  }

  private static RowReport report(ImportJob job, RowOutcomes.Kept kept) {
    List<String> sheets = job.sheetNames();
    return new RowReport(
        kept.row(),
        SheetRow.numberOf(kept.row()),
        sheets.isEmpty() ? null : sheets.get(SheetRow.sheetOf(kept.row())),
        kept.result(),
        kept.problems());
  }
}
