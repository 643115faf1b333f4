package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.aggregate.Pending;
import vn.lensan.platform.security.Scope;

/** The registry's documents. Scope is applied here, so that nobody above can forget it. */
@Repository
class Households {
  static final String WITHIN = "profile.within";
  private static final int A_FEW = 2;
  private static final int MANY = 50;
  private static final int LONGEST_CHAIN = 20;

  private final AggregateStore<Household> store;
  private final MongoOperations mongo;

  Households(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Household.class);
    this.mongo = mongo;
  }

  Household insertOnce(Household household) {
    return store.insertOnce(household);
  }

  boolean insertIfAbsent(Household household) {
    return store.insertIfAbsent(household);
  }

  Household save(Household household) {
    return store.save(household);
  }

  Optional<Household> find(String id) {
    return store.find(id);
  }

  /** The household that the id stands for, merges followed. */
  Optional<Household> current(String id) {
    return find(id).flatMap(this::followed);
  }

  Optional<Household> current(String id, Scope scope) {
    return current(id).filter(found -> scope.covers(found.profile().within()));
  }

  /** Bounded: a chain that long is a circle, and nothing stands at its end. */
  private Optional<Household> followed(Household from) {
    Household at = from;
    for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
      Optional<String> next = at.mergedInto();
      if (next.isEmpty()) {
        return Optional.of(at);
      }
      Optional<Household> found = find(next.get());
      if (found.isEmpty()) {
        return found;
      }
      at = found.get();
    }
    return Optional.empty();
  }

  /** Those that were merged into it, not those behind them. */
  List<String> aliasesOf(String id) {
    return store.find(Query.query(Criteria.where("mergedAway.into").is(id))).stream()
        .map(Household::id)
        .toList();
  }

  /** As it is itself, an alias too. */
  Optional<Household> find(String id, Scope scope) {
    return store.findOne(Query.query(inScope(Criteria.where("_id").is(id), scope)));
  }

  Optional<Household> change(String id, Consumer<Household> change) {
    return store.change(id, change);
  }

  /** Whether nothing of it is still on its way to Kafka or to another collection. */
  boolean isSettled(String id) {
    return !mongo.exists(
        Query.query(Criteria.where("_id").is(id).and(Pending.FIELD + ".0").exists(true)),
        Household.class);
  }

  /** In scope; at most two, since more than one is already too many. */
  List<Household> byPhone(String phoneHash, Scope scope) {
    return store.find(
        Query.query(inScope(standing("profile.phoneHash").is(phoneHash), scope)).limit(A_FEW));
  }

  Optional<Household> byCode(String code, Scope scope) {
    return byCode(code).filter(found -> scope.covers(found.profile().within()));
  }

  Optional<Household> byCode(String code) {
    return store.findOne(Query.query(Criteria.where("code").is(code))).flatMap(this::followed);
  }

  /** Rather one that stands than an alias. */
  Optional<Household> byCitizenIn(String citizenHash, String unit) {
    return store
        .find(
            Query.query(
                    Criteria.where("profile.citizenHash")
                        .is(citizenHash)
                        .and("profile.unit")
                        .is(unit))
                .with(Sort.by("_id"))
                .limit(MANY))
        .stream()
        .min(Comparator.comparing(found -> found.mergedInto().isPresent()));
  }

  Optional<Household> byRow(String rowHash) {
    return store.findOne(Query.query(Criteria.where("rowHash").is(rowHash)));
  }

  /** Cooperatives of a province that are called so. */
  List<Household> cooperatives(String key, String province) {
    return store.find(
        Query.query(standing("profile.cooperativeKey").is(key).and(WITHIN).is(province))
            .limit(A_FEW));
  }

  private static Criteria standing(String field) {
    return Criteria.where("status").ne(HouseholdStatus.MERGED).and(field);
  }

  private static Criteria inScope(Criteria criteria, Scope scope) {
    return new Criteria().andOperator(criteria, scope.criteria(WITHIN));
  }
}
