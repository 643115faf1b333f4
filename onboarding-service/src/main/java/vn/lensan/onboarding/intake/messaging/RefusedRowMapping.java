package vn.lensan.onboarding.intake.messaging;

import java.time.LocalDate;
import java.util.List;
import org.mapstruct.Mapper;
import vn.lensan.onboarding.intake.RefusedRowEvent;
import vn.lensan.platform.unit.UnitId;

@Mapper
interface RefusedRowMapping {
  RefusedRowData data(RefusedRowEvent.Refused event);

  /** Data of {@code import-row.refused.v1}. */
  record RefusedRowData(
      String rowId,
      String jobId,
      String kind,
      UnitId unit,
      List<String> places,
      LocalDate refusedOn) {}
}
