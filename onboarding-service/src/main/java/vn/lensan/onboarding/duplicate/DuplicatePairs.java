package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * Pairs as they are stored. Who may see one may see both households: a pair that crosses a scope is
 * none of its business, for even that there is another one would tell of the unit beside.
 */
@Repository
class DuplicatePairs implements Findings {
  private static final int MANY = 50;
  private final AggregateStore<DuplicatePair> store;
  private final Crowds crowds;
  private final Clock clock;

  DuplicatePairs(AggregateStores stores, Crowds crowds, Clock clock) {
    this.store = stores.of(DuplicatePair.class);
    this.crowds = crowds;
    this.clock = clock;
  }

  Optional<DuplicatePair> find(String id, Scope scope) {
    return store.findOne(Query.query(inScope(Criteria.where("_id").is(id), scope)));
  }

  Page<DuplicatePair> page(
      @Nullable PairState state, @Nullable UnitId unit, Scope scope, PageRequest request) {
    Criteria asked = state == null ? new Criteria() : Criteria.where("state").is(state);
    Criteria there =
        unit == null
            ? new Criteria()
            : new Criteria()
                .orOperator(
                    Criteria.where("firstWithin").is(unit.toString()),
                    Criteria.where("secondWithin").is(unit.toString()));
    return store.page(inScope(new Criteria().andOperator(asked, there), scope), request);
  }

  private static Criteria inScope(Criteria criteria, Scope scope) {
    return new Criteria()
        .andOperator(criteria, scope.criteria("firstWithin"), scope.criteria("secondWithin"));
  }

  Optional<DuplicatePair> change(String id, Consumer<DuplicatePair> change) {
    return store.change(id, change);
  }

  List<DuplicatePair> of(String household) {
    return store.find(
        Query.query(
            new Criteria()
                .orOperator(
                    Criteria.where("first").is(household),
                    Criteria.where("second").is(household))));
  }

  List<DuplicatePair> of(String household, Scope scope) {
    Criteria side =
        new Criteria()
            .orOperator(
                Criteria.where("first").is(household), Criteria.where("second").is(household));
    return store.find(Query.query(inScope(side, scope)).with(Sort.by("_id")).limit(MANY));
  }

  List<DuplicatePair> openOf(Collection<String> households, Scope scope) {
    Criteria open = Criteria.where("state").is(PairState.OPEN);
    return Stream.of("first", "second")
        .map(side -> new Criteria().andOperator(Criteria.where(side).in(households), open))
        .flatMap(criteria -> store.find(Query.query(inScope(criteria, scope))).stream())
        .distinct()
        .toList();
  }

  List<DuplicatePair> mostAlike(int most, Scope scope) {
    Sort order = Sort.by(Sort.Order.desc("score"), Sort.Order.asc("_id"));
    Criteria open = Criteria.where("state").is(PairState.OPEN);
    return store.find(Query.query(inScope(open, scope)).with(order).limit(most));
  }

  DuplicatePair save(DuplicatePair pair) {
    return store.save(pair);
  }

  @Override
  public Set<String> crowded(Clue clue, Collection<HouseholdTraits> households) {
    Map<HouseholdTraits, String> keys =
        households.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), one -> Objects.requireNonNull(clue.keyOf(one))));
    Set<String> known =
        crowds.known(keys.values().stream().map(key -> Crowds.id(clue, key)).distinct().toList());
    Set<String> crowded = new HashSet<>();
    keys.forEach(
        (household, key) -> {
          if (known.contains(Crowds.id(clue, key))) {
            crowds.joined(Crowds.id(clue, key), household);
            crowded.add(key);
          }
        });
    return crowded;
  }

  @Override
  public void crowd(Clue clue, String key, int moreThan, List<HouseholdTraits> members) {
    crowds.found(clue, key, moreThan, members);
  }

  @Override
  public void pairs(Collection<PairFound> found) {
    List<String> ids = found.stream().map(pair -> pair.key().id()).toList();
    Map<String, DuplicatePair> known =
        store.find(Query.query(Criteria.where("_id").in(ids))).stream()
            .collect(Collectors.toMap(DuplicatePair::id, Function.identity()));
    for (PairFound pair : found) {
      DuplicatePair before = known.get(pair.key().id());
      boolean made =
          before == null && store.insertIfAbsent(DuplicatePair.found(pair, clock.instant()));
      if (!made && (before == null || before.isNews(pair))) {
        store.change(pair.key().id(), there -> there.seen(pair));
      }
    }
  }

  @Override
  public List<PairKey> open(Collection<String> households) {
    Criteria open = Criteria.where("state").is(PairState.OPEN);
    return Stream.of("first", "second")
        .map(side -> new Criteria().andOperator(Criteria.where(side).in(households), open))
        .flatMap(criteria -> store.find(Query.query(criteria)).stream())
        .map(pair -> new PairKey(pair.first(), pair.second()))
        .distinct()
        .toList();
  }

  @Override
  public void unlike(PairKey pair) {
    store.change(pair.id(), there -> there.unlike(clock.instant()));
  }
}
