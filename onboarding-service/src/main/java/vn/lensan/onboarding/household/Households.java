package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.aggregate.Pending;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The registry's documents. Scope is applied here, so that nobody above can forget it. */
@Repository
class Households {
  static final String WITHIN = "profile.within";

  /** An alias only where nothing stands. */
  static final Comparator<Household> STANDING_FIRST =
      Comparator.comparing(found -> found.mergedInto().isPresent());

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

  /** Those of them that were there already, by their ids. */
  Set<String> insertAbsent(List<Household> households) {
    return store.insertAbsent(households);
  }

  Household save(Household household) {
    return store.save(household);
  }

  Optional<Household> find(String id) {
    return store.find(id);
  }

  /** Asked once for each registration: not worth reading all of it. */
  Optional<String> registeredBy(String id) {
    Query query = Query.query(Criteria.where("_id").is(id));
    query.fields().include("registeredBy");
    return Optional.ofNullable(mongo.findOne(query, Document.class, Household.COLLECTION))
        .map(found -> found.getString("registeredBy"));
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

  /** In scope; at most two, as by the phone. */
  List<Household> byCitizen(String citizenHash, Scope scope) {
    return store.find(
        Query.query(inScope(standing("profile.citizenHash").is(citizenHash), scope)).limit(A_FEW));
  }

  Optional<Household> byCode(String code, Scope scope) {
    return byCode(code).filter(found -> scope.covers(found.profile().within()));
  }

  Optional<Household> byCode(String code) {
    return store.findOne(Query.query(Criteria.where("code").is(code))).flatMap(this::followed);
  }

  /**
   * In the unit where it lies, or that it was given: a list on the old map means the one whose
   * split commune was decided since. Rather one that stands than an alias.
   */
  Optional<Household> byCitizenIn(String citizenHash, Placement at) {
    return store
        .find(
            Query.query(
                    Criteria.where("profile.citizenHash")
                        .is(citizenHash)
                        .orOperator(
                            Criteria.where("profile.unit").is(at.now().toString()),
                            Criteria.where("profile.givenUnit").is(at.given().toString())))
                .with(Sort.by("_id"))
                .limit(MANY))
        .stream()
        .min(STANDING_FIRST);
  }

  /** All with one of these citizen numbers, wherever they lie; by its hash, in the order of ids. */
  Map<String, List<Household>> byCitizens(Set<String> citizenHashes) {
    return found("profile.citizenHash", citizenHashes).stream()
        .sorted(Comparator.comparing(Household::id))
        .collect(
            Collectors.groupingBy(
                household -> Objects.requireNonNull(household.profile().citizenHash())));
  }

  Map<String, Household> byRows(Set<String> rowHashes) {
    Map<String, Household> found = new HashMap<>();
    found("rowHash", rowHashes)
        .forEach(household -> household.rowHash().ifPresent(hash -> found.put(hash, household)));
    return found;
  }

  private List<Household> found(String field, Set<String> values) {
    return values.isEmpty()
        ? List.of()
        : store.find(Query.query(Criteria.where(field).in(values)).cursorBatchSize(values.size()));
  }

  Optional<Household> byRow(String rowHash) {
    return store.findOne(Query.query(Criteria.where("rowHash").is(rowHash)));
  }

  /** What rows of a list may be known by. */
  record ListedKeys(List<String> codes, List<String> citizens, List<String> rows) {}

  /** Of all that one of the keys fits: only what tells them apart, in scope. */
  List<Document> listed(ListedKeys keys, Scope scope) {
    List<Document> found = new ArrayList<>();
    listed("code", keys.codes(), scope, found);
    listed("profile.citizenHash", keys.citizens(), scope, found);
    listed("rowHash", keys.rows(), scope, found);
    return found;
  }

  private void listed(String field, List<String> values, Scope scope, List<Document> found) {
    if (!values.isEmpty()) {
      Query query = Query.query(inScope(Criteria.where(field).in(values), scope));
      query
          .fields()
          .include("code", "rowHash", "profile.citizenHash", "profile.unit", "profile.givenUnit");
      found.addAll(mongo.find(query, Document.class, Household.COLLECTION));
    }
  }

  /** Cooperatives of a province that are called so. */
  List<Household> cooperatives(String key, String province) {
    return store.find(
        Query.query(standing("profile.cooperativeKey").is(key).and(WITHIN).is(province))
            .limit(A_FEW));
  }

  /** Standing ones in scope with a proposal in that state, in the order of ids, from one on. */
  List<Household> withProposals(ProposalState state, Scope scope, String from, int most) {
    Criteria asked = standing("proposals.all.state").is(state).and("_id").gte(from);
    return store.find(Query.query(inScope(asked, scope)).with(Sort.by("_id")).limit(most));
  }

  Optional<Household> byProposal(String id, Scope scope) {
    return store.findOne(
        Query.query(inScope(Criteria.where("proposals.all.proposalId").is(id), scope)));
  }

  /** By the side of the transfer, wherever the household itself lies by then. */
  Page<Household> transfers(
      HouseholdTransfers.Direction direction,
      TransferView.State state,
      Scope scope,
      PageRequest request) {
    Criteria asked = standing("transfer.state").is(state);
    return store.page(new Criteria().andOperator(asked, scope.criteria(direction.path())), request);
  }

  /** Seen by either side. */
  Optional<Household> byTransfer(String id, Scope scope) {
    return store
        .findOne(Query.query(Criteria.where("transfer.transferId").is(id)))
        .filter(found -> bothSides(found).anyMatch(scope::covers));
  }

  private static Stream<List<String>> bothSides(Household found) {
    Transfer transfer = found.transfer();
    return transfer == null
        ? Stream.empty()
        : Stream.of(transfer.fromWithin(), transfer.toWithin());
  }

  private static Criteria standing(String field) {
    return Criteria.where("status").ne(HouseholdStatus.MERGED).and(field);
  }

  private static Criteria inScope(Criteria criteria, Scope scope) {
    return new Criteria().andOperator(criteria, scope.criteria(WITHIN));
  }
}
