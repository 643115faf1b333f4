package vn.lensan.onboarding.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import vn.lensan.onboarding.unit.OrgUnitView;

@Mapper
interface UnitMapper {
  UnitResponse response(OrgUnitView unit);

  /** A unit as the API tells it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UnitResponse(
      String boundary,
      String code,
      String name,
      String level,
      String type,
      @Nullable String parent,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String legalSource) {}
}
