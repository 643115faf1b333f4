package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.sheet.SheetText;

/**
 * An answer that comes back: rows that say what they said when they were stored are left alone,
 * whatever was changed by hand since; the others go to their kind.
 */
@Component
class MarkedRows {
  private final RowMarks marks;

  MarkedRows(RowMarks marks) {
    this.marks = marks;
  }

  List<RowOutcome> take(RowKind kind, RowKind.Batch batch, boolean write) {
    if (!batch.header().has(MarkColumn.COLUMN.key())) {
      return kind.take(batch, write);
    }
    List<RowOutcome> outcomes = new ArrayList<>();
    List<SheetRow> changed = changed(kind, batch, outcomes);
    if (!changed.isEmpty()) {
      outcomes.addAll(
          kind.take(
              new RowKind.Batch(batch.jobId(), batch.order(), batch.header(), changed), write));
    }
    outcomes.sort(Comparator.comparingInt(RowOutcome::row));
    return outcomes;
  }

  private List<SheetRow> changed(RowKind kind, RowKind.Batch batch, List<RowOutcome> unchanged) {
    Set<RowMark> taken = new HashSet<>();
    List<SheetRow> changed = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      Optional<RowMark> told = RowMarks.told(batch, row);
      if (told.isPresent() && marks.isUnchanged(told.get(), kind, batch, row)) {
        taken.add(told.get());
        unchanged.add(
            new RowOutcome(row.place(), RowOutcome.Result.UNCHANGED, List.of(), "", null));
      } else {
        changed.add(row);
      }
    }
    // Of rows with one mark only one is the row that got it; the others are copies.
    return changed.stream()
        .map(row -> read(batch.header(), row, isCopy(batch, row, taken)))
        .toList();
  }

  private static boolean isCopy(RowKind.Batch batch, SheetRow row, Set<RowMark> taken) {
    return RowMarks.told(batch, row).filter(mark -> !taken.add(mark)).isPresent();
  }

  /** The row as it was typed. */
  private static SheetRow read(Header header, SheetRow row, boolean withoutMark) {
    int mark = header.places().getOrDefault(MarkColumn.COLUMN.key(), -1);
    List<SheetCell> cells = new ArrayList<>(row.cells().size());
    for (int place = 0; place < row.cells().size(); place++) {
      cells.add(withoutMark && place == mark ? SheetCell.EMPTY : typed(row.cell(place)));
    }
    return new SheetRow(row.sheet(), row.number(), cells);
  }

  private static SheetCell typed(SheetCell cell) {
    String typed = SheetText.typed(cell.text());
    return typed.equals(cell.text()) ? cell : SheetCell.of(typed);
  }
}
