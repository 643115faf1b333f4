package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the planned sheets, in their order, each in the letters of its column. */
final class PlannedRows extends LookAheadRows {
  private final ListFile file;
  private final List<SheetPlan> sheets;
  private int ordinal = -1;
  private @Nullable SheetRows rows;

  PlannedRows(ListFile file, List<SheetPlan> sheets) {
    this.file = file;
    this.sheets = sheets;
  }

  @Override
  @Nullable SheetRow read() {
    try {
      while (rows == null || !rows.hasNext()) {
        if (++ordinal >= sheets.size()) {
          return null;
        }
        closeRows();
        rows = file.rows(sheets.get(ordinal).index());
      }
      SheetRow row = rows.next();
      // An empty row is passed over by whoever looks ahead.
      return ExampleRow.is(row)
          ? new SheetRow(ordinal, row.number(), List.of())
          : sheets.get(ordinal).read(row, ordinal);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void closeRows() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeRows();
    file.close();
  }
}
