package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.onboarding.intake.reading.LettersGuess;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListForm;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.RowCount;
import vn.lensan.onboarding.intake.reading.SheetLook;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.onboarding.intake.reading.TextEncoding;
import vn.lensan.platform.problem.Problem;

/** What a look at a list found: how it is read, how many rows it has, what is told of it. */
record Looked(ListPlan plan, int rows, Understood understood) {

  static Looked of(
      ListLook.Asked asked,
      ListForm form,
      List<SheetLook> sheets,
      List<Understood.SkippedSheet> skipped,
      ListBytes file)
      throws IOException {
    ListPlan plan = form.plan(sheets.stream().map(SheetLook::plan).toList());
    RowCount count = RowCount.of(plan, asked.kind().columns(), file);
    if (count.total() == 0) {
      throw Problem.invalid("import.empty");
    }
    ListPlan counted = count.completed(plan);
    return new Looked(counted, count.total(), told(asked, counted, count, sheets, skipped));
  }

  private static Understood told(
      ListLook.Asked asked,
      ListPlan plan,
      RowCount count,
      List<SheetLook> looks,
      List<Understood.SkippedSheet> skipped) {
    List<Understood.UnderstoodSheet> sheets =
        IntStream.range(0, plan.sheets().size())
            .mapToObj(at -> sheet(asked.kind(), plan.sheets().get(at), count.rows(at)))
            .toList();
    boolean mapped = looks.stream().anyMatch(look -> look.found().orElseThrow().mapped());
    String mapping = asked.wishes().mapping() == null ? "REMEMBERED" : "GIVEN";
    return new Understood(
        plan.format().name(),
        TextEncoding.told(plan.form(), plan.sheets().getFirst().letters()),
        looks.stream().map(SheetLook::guess).mapToInt(LettersGuess::confidence).min().orElse(0),
        looks.stream().anyMatch(SheetLook::isDecomposed) ? "NFD" : "NFC",
        sheets,
        skipped,
        mapped ? mapping : null,
        asked.order().boundary());
  }

  private static Understood.UnderstoodSheet sheet(RowKind kind, SheetPlan sheet, int rows) {
    List<Understood.MatchedColumn> columns = new ArrayList<>();
    for (Column column : kind.columns()) {
      Integer place = sheet.header().places().get(column.key());
      if (place != null) {
        Letters own = sheet.columns().get(Integer.toString(place));
        columns.add(
            new Understood.MatchedColumn(
                sheet.letter(place),
                column.key(),
                column.title(),
                own == null ? null : TextEncoding.told(null, own),
                sheet.header().lostZeros(column.key())));
      }
    }
    return new Understood.UnderstoodSheet(
        sheet.name(), sheet.header().row(), rows, columns, sheet.header().unknown());
  }
}
