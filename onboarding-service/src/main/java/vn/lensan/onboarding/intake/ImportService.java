package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;
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
  private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
  private static final int HEADER_WITHIN_ROWS = 30;

  private final ImportJobs jobs;
  private final StoredLists lists;
  private final RowOutcomes outcomes;
  private final RowKinds kinds;
  private final ImportQueue queue;
  private final OrgUnitService units;
  private final Clock clock;

  ImportService(
      ImportJobs jobs,
      StoredLists lists,
      RowOutcomes outcomes,
      RowKinds kinds,
      ImportQueue queue,
      OrgUnitService units,
      Clock clock) {
    this.jobs = jobs;
    this.lists = lists;
    this.outcomes = outcomes;
    this.kinds = kinds;
    this.queue = queue;
    this.units = units;
    this.clock = clock;
  }

  /** A refused or doubtful row of an import. */
  public record RowReport(
      int row, RowOutcome.Result result, List<RowOutcome.RowProblem> problems) {}

  /** What a report is made of: the list as handed in, and what is to be said of its rows. */
  public record Report(
      ImportView job, ListFormat format, Header header, byte[] file, List<RowReport> rows) {}

  public ImportView start(ImportOrder order, byte[] file) {
    RowKind kind = kinds.named(order.kind());
    if (!kind.roles().contains(order.starter().role())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
    }
    kind.guard(order, units);
    order.refuseConsentNobodyCanGive(Days.today(clock));
    ListFormat format = ListFormat.of(order.fileName(), file);
    Looked looked = look(kind, format, file);
    String id = RequestIds.newId();
    lists.keep(id, file);
    ImportJob job =
        jobs.insertOnce(
            ImportJob.queued(
                id, order, within(order), format, looked.header(), looked.rows(), clock.instant()));
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

  public Page<RowReport> rows(
      String id, RowOutcome.@Nullable Result result, PageRequest request, Caller caller) {
    return outcomes.page(find(id, caller).id(), result, request).map(ImportService::report);
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
    return new Report(
        job.view(),
        job.format(),
        job.header(),
        file,
        outcomes.all(id).stream().map(ImportService::report).toList());
  }

  private record Looked(Header header, int rows) {}

  /**
   * Reads the whole list once: its header, its columns, how many rows it has; so a broken one is
   * refused at once.
   */
  private static Looked look(RowKind kind, ListFormat format, byte[] file) {
    try (SheetRows rows = format.open(file)) {
      Header header = header(kind, rows);
      List<String> missing = kind.missing(header);
      if (!missing.isEmpty()) {
        throw Problem.invalid("import.columns-missing").with("columns", missing);
      }
      int count = 0;
      while (rows.hasNext()) {
        rows.next();
        count++;
      }
      if (count == 0) {
        throw Problem.invalid("import.empty");
      }
      return new Looked(header, count);
    } catch (Problem refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) {
      LOG.info("A list can't be read: {}", broken.toString());
      throw Problem.invalid("import.not-a-workbook");
    }
  }

  private static Header header(RowKind kind, SheetRows rows) {
    boolean empty = true;
    for (int looked = 0; looked < HEADER_WITHIN_ROWS && rows.hasNext(); looked++) {
      SheetRow row = rows.next();
      empty = false;
      Header header = Header.in(row, kind.columns()).orElse(null);
      if (header != null) {
        return header;
      }
    }
    if (empty) {
      throw Problem.invalid("import.empty");
    }
    throw Problem.invalid("import.columns-missing")
        .with("columns", kind.missing(new Header(0, Map.of(), List.of())));
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

  private static RowReport report(RowOutcomes.Kept kept) {
    return new RowReport(kept.row(), kept.result(), kept.problems());
  }
}
