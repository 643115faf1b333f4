package vn.lensan.onboarding.unit.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import vn.lensan.onboarding.unit.BoundaryEvent;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.unit.UnitId;

@Mapper
interface UnitMapping {
  UnitData data(OrgUnitView unit);

  BoundaryData data(BoundaryEvent.Loaded event);

  /** Data of {@code org-unit.defined.v1}. */
  record UnitData(
      String boundary,
      String code,
      String name,
      String type,
      String level,
      @Nullable String parent,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      List<UnitId> successors) {}

  /** Data of {@code boundary.loaded.v1}. */
  record BoundaryData(String boundary, LocalDate inForceFrom, int units) {}
}
