package vn.lensan.onboarding.intake;

import java.util.List;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;

/** A kind of list that can be imported. A bean plugs one in. */
interface RowKind {
  String name();

  List<Column> columns();

  /** Titles of columns without which the list is of no use; empty when all are there. */
  List<String> missing(Header header);

  /** Whether refused rows of this kind are told to the figures. */
  boolean tellsRefusedRows();

  /**
   * Looks at the rows and, if {@code write}, does them; each has the same effect however often it
   * is done.
   */
  List<RowOutcome> take(Batch batch, boolean write);

  /** Rows of one job, next to each other. */
  record Batch(String jobId, ImportOrder order, Header header, List<SheetRow> rows) {}
}
