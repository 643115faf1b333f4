package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;
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
  private final OrgUnitService units;
  private final Clock clock;
  private final ListLook look;

  ImportService(
      ImportJobs jobs,
      StoredLists lists,
      RowOutcomes outcomes,
      RowKinds kinds,
      ImportQueue queue,
      OrgUnitService units,
      Clock clock,
      ListLook look) {
    this.jobs = jobs;
    this.lists = lists;
    this.outcomes = outcomes;
    this.kinds = kinds;
    this.queue = queue;
    this.units = units;
    this.clock = clock;
    this.look = look;
  }

  /** A refused or doubtful row of an import. */
  public record RowReport(
      int place,
      int row,
      @Nullable String sheet,
      RowOutcome.Result result,
      List<RowOutcome.RowProblem> problems) {}

  /** What a report is made of: the list as handed in, and what is to be said of its rows. */
  public record Report(ImportView job, ListPlan plan, byte[] file, List<RowReport> rows) {}

  public ImportView start(ImportOrder order, ReadingWishes wishes, byte[] file) {
    RowKind kind = kinds.named(order.kind());
    if (!kind.roles().contains(order.starter().role())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
    }
    kind.guard(order, units);
    order.refuseConsentNobodyCanGive(Days.today(clock));
    Looked looked = look.at(new ListLook.Asked(kind, order, wishes), file);
    String id = RequestIds.newId();
    lists.keep(id, file);
    ImportJob job =
        jobs.insertOnce(ImportJob.queued(id, order, within(order), looked, clock.instant()));
    queue.hint(id);
    return job.view();
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
    byte[] file = lists.read(id).orElseThrow(() -> Problem.notFound("import.file-gone"));
    try {
      return new Report(
          job.view(),
          job.plan(file),
          file,
          outcomes.all(id).stream().map(kept -> report(job, kept)).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Only units that lie above everything the job may touch; so an import of two provinces is
   * nobody's of one of them.
   */
  private List<String> within(ImportOrder order) {
    List<Set<String>> paths = new ArrayList<>();
    order
        .starter()
        .units()
        .forEach(unit -> paths.add(new LinkedHashSet<>(units.place(UnitId.parse(unit)).within())));
    if (paths.isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
    }
    Set<String> shared = paths.getFirst();
    paths.forEach(shared::retainAll);
    return List.copyOf(shared);
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
