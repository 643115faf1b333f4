package vn.lensan.onboarding.intake;

import java.time.LocalDate;
import java.util.List;
import vn.lensan.platform.unit.UnitId;

/** What happens to refused rows. */
public sealed interface RefusedRowEvent {

  /** A row of a committed list was refused. */
  record Refused(
      String rowId,
      String jobId,
      String kind,
      UnitId unit,
      List<String> places,
      LocalDate refusedOn)
      implements RefusedRowEvent {}
}
