package vn.lensan.onboarding.office;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.answer.AnswerWords;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What the pages of imports show. */
@Service
public class ImportBoardService {
  private static final int SHOWN = 20;
  private static final int ROWS = 15;
  private static final List<String> KINDS =
      List.of("households", "products", "orders", "moocCompletions", "orgUnits", "lineage");

  private final ImportService imports;
  private final OrgUnitService units;
  private final AnswerWords words;
  private final Clock clock;

  ImportBoardService(ImportService imports, OrgUnitService units, AnswerWords words, Clock clock) {
    this.imports = imports;
    this.units = units;
    this.words = words;
    this.clock = clock;
  }

  public ImportBoard board(@Nullable String before, Caller caller) {
    List<ImportView> found = imports.newest(before, SHOWN + 1, caller);
    List<ImportView> shown = found.subList(0, Math.min(SHOWN, found.size()));
    String next = found.size() > SHOWN ? shown.getLast().id() : "";
    return new ImportBoard(kinds(caller), units.boundaries(), shown, next);
  }

  private List<String> kinds(Caller caller) {
    return KINDS.stream()
        .filter(kind -> imports.roles(kind).stream().anyMatch(caller::is))
        .toList();
  }

  public ImportPage job(String id, Caller caller, Locale locale) {
    ImportView job = imports.view(id, caller);
    PageRequest few = new PageRequest(ROWS, null);
    Page<ImportService.RowReport> refused =
        imports.rows(id, RowOutcome.Result.REFUSED, few, caller);
    Page<ImportService.RowReport> any =
        refused.items().size() < ROWS ? imports.rows(id, null, few, caller) : refused;
    List<ImportPage.Row> rows =
        Stream.concat(
                refused.items().stream(),
                any.items().stream().filter(row -> row.result() != RowOutcome.Result.REFUSED))
            .limit(ROWS)
            .map(row -> row(row, locale))
            .toList();
    boolean more = refused.cursor() != null || any.cursor() != null;
    return new ImportPage(job, rows, more, clock.instant());
  }

  private ImportPage.Row row(ImportService.RowReport row, Locale locale) {
    return new ImportPage.Row(
        row.row(),
        row.sheet(),
        row.result() == RowOutcome.Result.REFUSED,
        row.problems().stream()
            .map(
                problem ->
                    (problem.column() == null ? "" : problem.column() + ": ")
                        + words.of(problem, locale))
            .toList());
  }
}
