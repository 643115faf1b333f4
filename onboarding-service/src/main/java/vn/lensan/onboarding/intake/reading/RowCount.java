package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a whole list once: how many rows each sheet has, and in which columns of digits all zeros
 * are lost.
 */
public final class RowCount {
  private final List<Integer> rows = new ArrayList<>();
  private final List<List<DigitColumn>> digits = new ArrayList<>();

  private RowCount(ListPlan plan, List<Column> columns) {
    for (SheetPlan sheet : plan.sheets()) {
      rows.add(0);
      digits.add(
          columns.stream()
              .filter(column -> !column.lengths().isEmpty() && sheet.header().has(column.key()))
              .map(DigitColumn::new)
              .toList());
    }
  }

  public static RowCount of(ListPlan plan, List<Column> columns, ListBytes file)
      throws IOException {
    RowCount count = new RowCount(plan, columns);
    try (SheetRows all = plan.open(file)) {
      while (all.hasNext()) {
        count.add(plan, all.next());
      }
    }
    return count;
  }

  private void add(ListPlan plan, SheetRow row) {
    Header header = plan.sheets().get(row.sheet()).header();
    if (row.number() > header.row()) {
      rows.set(row.sheet(), rows.get(row.sheet()) + 1);
      for (DigitColumn column : digits.get(row.sheet())) {
        column.add(header.cell(row, column.key()));
      }
    }
  }

  public int rows(int sheet) {
    return rows.get(sheet);
  }

  public int total() {
    return rows.stream().mapToInt(Integer::intValue).sum();
  }

  /** The plan with what only the whole list could tell. */
  public ListPlan completed(ListPlan plan) {
    List<SheetPlan> sheets = new ArrayList<>();
    for (int at = 0; at < plan.sheets().size(); at++) {
      Set<String> lost = new HashSet<>();
      digits.get(at).stream().filter(DigitColumn::lostZeros).forEach(one -> lost.add(one.key()));
      sheets.add(plan.sheets().get(at).losing(lost));
    }
    return new ListPlan(plan.format(), plan.form(), sheets);
  }
}
