package vn.lensan.onboarding.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.Crop;
import vn.lensan.onboarding.household.Head;
import vn.lensan.onboarding.household.Position;
import vn.lensan.platform.unit.UnitId;

/** A pair as it is answered; its sides, masked, only when one pair is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DuplicateAnswer(
    String id,
    List<String> households,
    String state,
    int score,
    List<ReasonAnswer> reasons,
    OffsetDateTime foundAt,
    @Nullable String decidedBy,
    @Nullable OffsetDateTime decidedAt,
    @Nullable String reason,
    @Nullable String mergeId,
    long version,
    @Nullable List<SideAnswer> sides) {

  record ReasonAnswer(String code, String text) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SideAnswer(
      String id,
      String code,
      String kind,
      String status,
      Head head,
      UnitId unit,
      UnitId givenUnit,
      @Nullable String village,
      @Nullable String cooperative,
      @Nullable Position position,
      List<Crop> crops,
      LocalDate registeredOn,
      @Nullable LocalDate verifiedOn,
      @Nullable String mergedInto) {}

  /** A finding about more than could be paired. */
  record CrowdAnswer(
      String id,
      String clue,
      String text,
      int moreThan,
      List<String> some,
      OffsetDateTime foundAt) {}
}
