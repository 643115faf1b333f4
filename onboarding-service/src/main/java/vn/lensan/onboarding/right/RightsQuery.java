package vn.lensan.onboarding.right;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which requests are asked for.
 *
 * @param due open ones whose running clock ends on that day or before
 */
public record RightsQuery(
    @Nullable LocalDate due, @Nullable RightState state, @Nullable String household) {

  Criteria criteria() {
    List<Criteria> all = new ArrayList<>();
    if (due != null) {
      all.add(Criteria.where("dueOn").lte(due));
      all.add(Criteria.where("state").nin(RightState.DONE.name(), RightState.REFUSED.name()));
    }
    if (state != null) {
      all.add(Criteria.where("state").is(state.name()));
    }
    if (household != null) {
      all.add(Criteria.where("householdId").is(household));
    }
    return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
  }
}
