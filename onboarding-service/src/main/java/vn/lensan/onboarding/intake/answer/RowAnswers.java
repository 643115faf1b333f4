package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lensan.onboarding.household.ListedCodes;
import vn.lensan.onboarding.intake.AnswerFacts;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.HeaderSearch;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/** Reads a list once more and says of each row what goes back with it, a batch at a time. */
final class RowAnswers {
  private static final int BATCH = 200;

  private final Answer answer;
  private final AnswerSink sink;
  private final Map<Integer, ImportService.RowReport> said = new HashMap<>();
  private final List<SheetRow> batch = new ArrayList<>();
  private final Places places;

  RowAnswers(Answer answer, AnswerSink sink) {
    this.answer = answer;
    this.sink = sink;
    this.places = new Places(answer.facts().columns(answer.job().order().kind()));
    answer.report().rows().forEach(row -> said.put(row.place(), row));
  }

  void write() throws IOException {
    try (SheetRows rows = answer.rows()) {
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        if (!batch.isEmpty() && endsBatch(row)) {
          flush();
        }
        batch.add(row);
      }
      flush();
    }
  }

  private boolean endsBatch(SheetRow next) {
    SheetRow last = batch.getLast();
    return last.sheet() != next.sheet()
        || isAbove(last) != isAbove(next)
        || !isAbove(last) && batch.size() >= BATCH;
  }

  private boolean isAbove(SheetRow row) {
    return row.number() <= header(row).row();
  }

  private Header header(SheetRow row) {
    return answer.report().plan().sheets().get(row.sheet()).header();
  }

  private void flush() throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    if (isAbove(batch.getFirst())) {
      above();
    } else {
      rows(header(batch.getFirst()));
    }
    batch.clear();
  }

  /** A line of numbering under the headers belongs to them, but no header can stand in it. */
  private void above() throws IOException {
    int last = batch.size() - 1;
    int line = last > 0 && HeaderSearch.isNumbering(batch.get(last)) ? last - 1 : last;
    for (int at = 0; at <= last; at++) {
      if (at == line) {
        answer.counts().header(batch.get(at));
      }
      sink.row(AnsweredRow.above(batch.get(at), at == line));
    }
  }

  private void rows(Header header) throws IOException {
    Set<Integer> refused = new HashSet<>();
    batch.stream().map(SheetRow::place).filter(this::isRefused).forEach(refused::add);
    Set<Integer> doubtful = new HashSet<>();
    batch.stream().map(SheetRow::place).filter(said::containsKey).forEach(doubtful::add);
    doubtful.removeAll(refused);
    AnswerFacts.Facts facts =
        answer
            .facts()
            .of(
                answer.job(),
                new AnswerFacts.Rows(header, batch, refused, doubtful),
                answer.caller());
    Map<String, Twins.Twin> twins = answer.twins().of(facts.subjects().values(), answer.caller());
    for (SheetRow row : batch) {
      ListedCodes.Listed subject = facts.subjects().get(row.place());
      Twins.Twin twin = subject == null ? null : twins.get(subject.id());
      List<CellNote> notes = notes(header, row);
      if (twin != null) {
        answer.counts().twin();
        notes.add(new CellNote(places.of(header, null), false, answer.say(twin)));
      }
      String mark = facts.marks().getOrDefault(row.place(), "");
      sink.row(new AnsweredRow(row, false, isRefused(row.place()), mark, merged(notes)));
    }
  }

  private boolean isRefused(int place) {
    ImportService.RowReport report = said.get(place);
    return report != null && report.result() == RowOutcome.Result.REFUSED;
  }

  private List<CellNote> notes(Header header, SheetRow row) {
    List<CellNote> notes = new ArrayList<>();
    ImportService.RowReport report = said.get(row.place());
    if (report != null) {
      for (RowOutcome.RowProblem problem : report.problems()) {
        int column = places.of(header, problem.column());
        String like =
            problem.code().equals("unit.unknown") ? answer.communes().like(header, row) : "";
        answer.counts().problem(problem, row, column, isRefused(row.place()));
        notes.add(
            new CellNote(
                column, isRefused(row.place()), answer.say(problem, isRefused(row.place()), like)));
      }
    }
    return notes;
  }

  private static List<CellNote> merged(List<CellNote> notes) {
    Map<Integer, CellNote> byCell = new HashMap<>();
    notes.forEach(note -> byCell.merge(note.column(), note, CellNote::and));
    return List.copyOf(byCell.values());
  }
}
