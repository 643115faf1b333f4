package vn.lensan.onboarding.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.security.Caller;

/** What an answer needs to know of the rows of a list, batch by batch. */
@Component
public class AnswerFacts {
  private final RowKinds kinds;
  private final RowMarks marks;

  AnswerFacts(RowKinds kinds, RowMarks marks) {
    this.kinds = kinds;
    this.marks = marks;
  }

  public List<Column> columns(String kind) {
    return kinds.named(kind).columns();
  }

  /**
   * Rows of one sheet, next to each other.
   *
   * @param refused places of those that were refused
   * @param doubtful places of those that were stored, but of which something was left
   */
  public record Rows(
      Header header, List<SheetRow> all, Set<Integer> refused, Set<Integer> doubtful) {}

  /**
   * @param marks what the hidden column holds of each row, by its place
   * @param subjects the households that stored rows are about
   */
  public record Facts(Map<Integer, String> marks, Map<Integer, ListedCodes.Listed> subjects) {}

  public Facts of(ImportView job, Rows rows, Caller caller) {
    RowKind kind = kinds.named(job.order().kind());
    RowKind.Batch all = new RowKind.Batch(job.id(), job.order(), rows.header(), rows.all());
    List<SheetRow> stored = isStored(job) ? stored(rows) : List.of();
    RowKind.Batch kept = new RowKind.Batch(job.id(), job.order(), rows.header(), stored);
    boolean none = stored.isEmpty();
    Map<Integer, ListedCodes.Listed> subjects = none ? Map.of() : kind.subjects(kept, caller);
    Map<Integer, String> codes = none ? Map.of() : kind.codes(kept, subjects, caller);
    Map<Integer, String> texts = new HashMap<>();
    // One that was not stored keeps what an earlier answer said: mended, it still finds its way.
    rows.all().forEach(row -> texts.put(row.place(), before(rows.header(), row)));
    for (SheetRow row : stored) {
      if (kind.triesDoubtfulAgain() && rows.doubtful().contains(row.place())) {
        // What was left of it (a certificate, a listing) is tried when it comes again.
        continue;
      }
      String code = codes.get(row.place());
      String named = code == null ? marks.subject(kind, all, row).orElse("") : code;
      texts.put(row.place(), marks.of(kind, all, row, named).text());
    }
    return new Facts(texts, subjects);
  }

  private static boolean isStored(ImportView job) {
    return job.order().mode() == ImportMode.COMMIT && job.state() == ImportState.SUCCEEDED;
  }

  private static List<SheetRow> stored(Rows rows) {
    return rows.all().stream().filter(row -> !rows.refused().contains(row.place())).toList();
  }

  private static String before(Header header, SheetRow row) {
    return header.cell(row, MarkColumn.COLUMN.key()).text();
  }
}
