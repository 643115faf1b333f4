package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.security.Scope;

/** A query in one unit. */
record SearchAsked(
    String unit, SearchBreadth breadth, SearchLead lead, HouseholdQuery query, Scope scope) {

  /** What the lead finds. */
  Criteria led() {
    return Criteria.where(SearchKeys.KEYS).is(key(lead.key().orElse(SearchKey.ANY)));
  }

  /** What lies in these slices of the unit's list. */
  Criteria sliced(int from, int to) {
    List<Long> slices =
        IntStream.range(from, to).mapToObj(slice -> key(SearchKey.slice(slice))).toList();
    return slices.size() == 1
        ? Criteria.where(SearchKeys.KEYS).is(slices.getFirst())
        : Criteria.where(SearchKeys.KEYS).in(slices);
  }

  private long key(SearchKey key) {
    return key.in(unit, query.status());
  }

  /** All that is asked for, and the scope: hashes that are equal by chance show nothing. */
  Criteria wanted() {
    List<Criteria> all = new ArrayList<>();
    all.add(scope.criteria(Households.WITHIN));
    if (!lead.all().isEmpty()) {
      all.add(Criteria.where(SearchKeys.KEYS).all(lead.all().stream().map(this::key).toList()));
    }
    if (query.unit() != null) {
      all.add(Criteria.where(Households.WITHIN).is(query.unit().toString()));
    }
    return new Criteria().andOperator(all);
  }

  Criteria standing() {
    HouseholdStatus state = query.status();
    return state == null
        ? Criteria.where("status").ne(HouseholdStatus.MERGED)
        : Criteria.where("status").is(state);
  }

  /** Whether all that the lead finds is wanted, but for the scope. */
  boolean isExact() {
    return lead.exact() && (query.unit() == null || unit.equals(query.unit().toString()));
  }

  boolean shows(Household household) {
    return scope.covers(household.profile().within());
  }
}
