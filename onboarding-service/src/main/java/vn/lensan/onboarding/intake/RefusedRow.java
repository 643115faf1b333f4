package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.unit.UnitId;

/**
 * A row of a committed list that is still refused: a household that is listed but not digitised.
 * Its id comes from what the row says, so handing the same list in again counts it once.
 */
@Document(RefusedRow.COLLECTION)
final class RefusedRow extends Aggregate {
  static final String COLLECTION = "refused_rows";

  private final String jobId;
  private final UnitId unit;
  private final LocalDate refusedOn;

  @PersistenceCreator
  RefusedRow(String id, String jobId, UnitId unit, LocalDate refusedOn) {
    super(id);
    this.jobId = jobId;
    this.unit = unit;
    this.refusedOn = refusedOn;
  }

  static RefusedRow refused(
      String id, String jobId, String kind, UnitId unit, List<String> places, LocalDate on) {
    RefusedRow row = new RefusedRow(id, jobId, unit, on);
    row.record(new RefusedRowEvent.Refused(id, jobId, kind, unit, places, on));
    return row;
  }

  UnitId unit() {
    return unit;
  }

  String jobId() {
    return jobId;
  }

  LocalDate refusedOn() {
    return refusedOn;
  }
}
