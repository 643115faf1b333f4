package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which difficulties are asked for.
 *
 * @param answered true for those that were; else the queue of those that were not
 * @param overdueOn only those whose clock had run out before this day
 */
public record DifficultyQuery(
    boolean answered,
    @Nullable String team,
    @Nullable String household,
    @Nullable LocalDate overdueOn) {

  Criteria criteria() {
    List<Criteria> all = new ArrayList<>();
    String done = DifficultyStatus.ANSWERED.name();
    all.add(answered ? Criteria.where("status").is(done) : Criteria.where("status").ne(done));
    if (team != null) {
      all.add(Criteria.where("teamId").is(team));
    }
    if (household != null) {
      all.add(Criteria.where("householdId").is(household));
    }
    if (overdueOn != null) {
      all.add(Criteria.where("dueOn").lt(overdueOn.toString()));
    }
    return new Criteria().andOperator(all);
  }
}
