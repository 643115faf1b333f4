package vn.lensan.onboarding.intake.answer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;

/** What is wrong how often, counted while the rows are written. */
final class Counts {
  private static final int EXAMPLES = 3;
  private final ListPlan plan;
  private final Map<Key, Seen> seen = new HashMap<>();
  private final Map<Integer, SheetRow> headers = new HashMap<>();
  private int twins;

  Counts(ListPlan plan) {
    this.plan = plan;
  }

  private record Key(String code, @Nullable String column, boolean refused, int sheet, int place) {}

  /**
   * One problem in one column.
   *
   * @param header as the sender calls the column
   * @param examples the first cells
   */
  record Seen(
      RowOutcome.RowProblem problem, boolean refused, String header, int rows, String examples) {}

  void header(SheetRow line) {
    headers.put(line.sheet(), line);
  }

  /** As the sender calls the column. */
  String header(int sheet, int place) {
    SheetRow line = headers.get(sheet);
    return line == null ? "" : line.cell(place).text();
  }

  void problem(RowOutcome.RowProblem problem, SheetRow row, int column, boolean refused) {
    Key key = new Key(problem.code(), problem.column(), refused, row.sheet(), column);
    String cell = cell(row, column);
    seen.merge(
        key,
        new Seen(problem, refused, header(row.sheet(), column), 1, cell),
        (before, one) ->
            new Seen(
                before.problem(),
                refused,
                before.header(),
                before.rows() + 1,
                before.rows() < EXAMPLES ? before.examples() + ", " + cell : before.examples()));
  }

  private String cell(SheetRow row, int column) {
    String cell = plan.sheets().get(row.sheet()).letter(column) + row.number();
    return plan.sheets().size() > 1 ? plan.sheets().get(row.sheet()).name() + "!" + cell : cell;
  }

  void twin() {
    twins++;
  }

  int twins() {
    return twins;
  }

  List<Seen> mostFrequent(int most) {
    return seen.values().stream()
        .sorted(Comparator.comparingInt((Seen one) -> -one.rows()).thenComparing(Seen::examples))
        .limit(most)
        .toList();
  }
}
