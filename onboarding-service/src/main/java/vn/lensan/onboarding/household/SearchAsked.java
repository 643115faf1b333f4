package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.security.Scope;

/** A query in one unit. */
record SearchAsked(
    String unit, SearchBreadth breadth, SearchLead lead, HouseholdQuery query, Scope scope) {

  /** What the lead finds. */
  Criteria led() {
    return oneOf(lead.keys().isEmpty() ? List.of(SearchKey.ANY) : lead.keys());
  }

  /** What lies in these slices of the unit's list. */
  Criteria sliced(SearchCut cut, int[] slices) {
    return oneOf(Arrays.stream(slices).mapToObj(cut::key).toList());
  }

  private Criteria oneOf(List<SearchKey> some) {
    List<Long> keys = some.stream().map(this::key).toList();
    return keys.size() == 1
        ? Criteria.where(SearchKeys.KEYS).is(keys.getFirst())
        : Criteria.where(SearchKeys.KEYS).in(keys);
  }

  private long key(SearchKey key) {
    return key.in(unit, query.status());
  }

  /** All that is asked for, and the scope: hashes that are equal by chance show nothing. */
  Criteria wanted() {
    List<Criteria> all = new ArrayList<>(List.of(seen()));
    asked().forEach(key -> all.add(oneOf(forms(key))));
    return new Criteria().andOperator(all);
  }

  /** What the lead finds of all that is asked for: each list of the index is read once. */
  Criteria crossed() {
    List<Criteria> all = new ArrayList<>(List.of(led(), seen()));
    lead.all().stream()
        .filter(key -> key.kind() != SearchKey.Kind.ANY && !lead.says(key))
        .forEach(key -> all.add(oneOf(forms(key))));
    return new Criteria().andOperator(all);
  }

  /** The scope, and the unit that is asked for. */
  Criteria seen() {
    Criteria scoped = scope.criteria(Households.WITHIN);
    return query.unit() == null
        ? scoped
        : new Criteria()
            .andOperator(scoped, Criteria.where(Households.WITHIN).is(query.unit().toString()));
  }

  /** What the way in doesn't say already. */
  private List<SearchKey> asked() {
    return lead.exact() && lead.few()
        ? List.of()
        : lead.all().stream().filter(key -> key.kind() != SearchKey.Kind.ANY).toList();
  }

  /** In a wide unit a word's key says whether the order begins with it. */
  private List<SearchKey> forms(SearchKey key) {
    return key.isWord() && breadth != SearchBreadth.COMMUNE
        ? List.of(SearchKey.head(key.value(), List.of()), SearchKey.other(List.of(key.value())))
        : List.of(key);
  }

  /** The keys by which {@link #wants} tells. */
  List<Long> wantedKeys() {
    return asked().stream().flatMap(key -> forms(key).stream()).map(this::key).toList();
  }

  /** Tells who is asked for, but for the scope, by which of the wanted keys it has. */
  Predicate<List<Long>> wants() {
    List<List<Long>> each =
        asked().stream().map(key -> forms(key).stream().map(this::key).toList()).toList();
    return keys -> each.stream().allMatch(one -> one.stream().anyMatch(keys::contains));
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
}
