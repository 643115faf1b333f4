package vn.lensan.onboarding.duplicate.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.onboarding.duplicate.MergeView;
import vn.lensan.onboarding.duplicate.PairView;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.time.Days;

@Mapper
interface DuplicateMapper {
  @Mapping(
      target = "households",
      expression = "java(java.util.List.of(pair.first(), pair.second()))")
  @Mapping(target = "reasons", source = "words")
  DuplicateAnswer pair(
      PairView pair,
      List<DuplicateAnswer.ReasonAnswer> words,
      @Nullable List<DuplicateAnswer.SideAnswer> sides);

  @Mapping(target = "id", source = "state.householdId")
  @Mapping(target = ".", source = "state")
  DuplicateAnswer.SideAnswer side(HouseholdView view);

  @Mapping(target = "duplicateId", source = "pairId")
  @Mapping(target = "state", source = "step")
  @Mapping(target = "mergedBy", source = "by")
  @Mapping(target = "mergedAt", source = "at")
  MergeAnswer merge(MergeView view);

  default @Nullable OffsetDateTime offset(@Nullable Instant instant) {
    return instant == null ? null : Days.offset(instant);
  }
}
