package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.security.Scope;

/**
 * A query in one unit.
 *
 * @param keys what a household must be found by, the rarest first
 */
record SearchAsked(
    String unit, SearchBreadth breadth, List<SearchKey> keys, HouseholdQuery query, Scope scope) {

  /**
   * Some parts of the list.
   *
   * @param last with it
   */
  record Parts(int first, int last) {}

  Parts allParts() {
    return new Parts(0, breadth.parts().slices() - 1);
  }

  /** Who has one of these, as they are kept. */
  Criteria oneOf(List<SearchKey> kept) {
    return in(kept.stream().map(this::number).toList());
  }

  /** Who has that one, in some parts of the list. */
  Criteria having(SearchKey key, Parts parts) {
    return in(forms(key, parts));
  }

  private static Criteria in(List<Long> keys) {
    return keys.size() == 1
        ? Criteria.where(SearchKeys.KEYS).is(keys.getFirst())
        : Criteria.where(SearchKeys.KEYS).in(keys);
  }

  private List<Long> forms(SearchKey key, Parts parts) {
    return IntStream.rangeClosed(parts.first(), parts.last())
        .mapToObj(part -> breadth.kept(key, part))
        .distinct()
        .map(this::number)
        .toList();
  }

  private long number(SearchKey kept) {
    return kept.in(unit, query.status());
  }

  private SearchTest test(List<SearchKey> tested, Parts parts) {
    return new SearchTest(tested.stream().map(key -> forms(key, parts)).toList());
  }

  /**
   * @param in what the index leads to
   * @param tested which of those are wanted
   */
  SearchOutlines.Sought sought(
      Criteria in, List<SearchKey> tested, Parts parts, @Nullable String after) {
    return new SearchOutlines.Sought(in, test(tested, parts), each(seen(), tested, parts), after);
  }

  /** Who has one of the first, and each of the others. */
  Criteria each(Criteria first, List<SearchKey> others, Parts parts) {
    List<Criteria> all = new ArrayList<>(List.of(first));
    others.forEach(key -> all.add(having(key, parts)));
    return all.size() == 1 ? first : new Criteria().andOperator(all);
  }

  /** The scope, and the unit that is asked for: hashes that are equal by chance show nothing. */
  Criteria seen() {
    Criteria scoped = scope.criteria(Households.WITHIN);
    return query.unit() == null
        ? scoped
        : new Criteria()
            .andOperator(scoped, Criteria.where(Households.WITHIN).is(query.unit().toString()));
  }

  /** All that is asked for, and the scope. */
  Criteria wanted() {
    List<SearchKey> told = keys.stream().filter(key -> key.kind() != SearchKey.Kind.ANY).toList();
    return each(seen(), told, allParts());
  }

  Criteria standing() {
    HouseholdStatus state = query.status();
    return state == null
        ? Criteria.where("status").ne(HouseholdStatus.MERGED)
        : Criteria.where("status").is(state);
  }
}
