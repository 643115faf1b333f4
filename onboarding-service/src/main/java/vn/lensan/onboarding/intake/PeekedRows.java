package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/** Rows below the headers, in batches that never reach over the end of a sheet. */
final class PeekedRows {
  private final SheetRows rows;
  private final ListPlan plan;
  private @Nullable SheetRow peeked;

  PeekedRows(SheetRows rows, ListPlan plan) {
    this.rows = rows;
    this.plan = plan;
  }

  /** The next rows behind the place, all of one sheet; empty at the end. */
  List<SheetRow> next(int after, int most) {
    List<SheetRow> batch = new ArrayList<>(most);
    for (SheetRow row = peek(after); row != null && batch.size() < most; row = peek(after)) {
      if (!batch.isEmpty() && batch.getFirst().sheet() != row.sheet()) {
        break;
      }
      batch.add(row);
      peeked = null;
    }
    return batch;
  }

  private @Nullable SheetRow peek(int after) {
    while (peeked == null && rows.hasNext()) {
      SheetRow row = rows.next();
      boolean belowHeader = row.number() > plan.sheets().get(row.sheet()).header().row();
      peeked = belowHeader && row.place() > after ? row : null;
    }
    return peeked;
  }
}
