package vn.lensan.onboarding.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.onboarding.duplicate.PairDecision;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.platform.problem.Problem;

/**
 * @param keep with MERGE, the household that stays
 * @param fields for each group whose values are taken; the kept one's where nothing is said, and
 *     the other's where the kept one has none
 */
record DecisionRequest(
    @NotNull Kind decision,
    @Size(max = 64) @Nullable String keep,
    @NotBlank @Size(max = 1000) String reason,
    @Nullable Map<FieldGroup, From> fields) {

  enum Kind {
    NOT_DUPLICATE,
    MERGE
  }

  enum From {
    KEPT,
    OTHER
  }

  PairDecision decided() {
    return switch (decision) {
      case NOT_DUPLICATE -> new PairDecision.NotDuplicate(reason);
      case MERGE -> new PairDecision.MergeInto(keepOrRefuse(), taken(), reason);
    };
  }

  private String keepOrRefuse() {
    if (keep == null || keep.isBlank()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/keep", "required");
    }
    return keep;
  }

  private Map<FieldGroup, Boolean> taken() {
    Map<FieldGroup, Boolean> taken = new EnumMap<>(FieldGroup.class);
    if (fields != null) {
      fields.forEach((group, from) -> taken.put(group, from == From.OTHER));
    }
    return taken;
  }
}
