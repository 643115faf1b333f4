package vn.lensan.onboarding.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.aggregate.Pending;
import vn.lensan.platform.security.Scope;

/** Scope is applied here, so that nobody above can forget it. */
@Repository
class Accounts {
  static final String WAITING = "proposal._id";
  static final String DECIDED = "decided.all.proposalId";
  static final String DECIDED_STATE = "decided.all.state";
  private final AggregateStore<Account> store;
  private final MongoOperations mongo;

  Accounts(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Account.class);
    this.mongo = mongo;
  }

  Optional<Account> find(String id) {
    return store.find(id);
  }

  boolean insertIfAbsent(Account account) {
    return store.insertIfAbsent(account);
  }

  Account save(Account account) {
    return store.save(account);
  }

  Optional<Account> change(String id, Consumer<Account> change) {
    return store.change(id, change);
  }

  /** A household has a few at most: one for each provider, also of those merged into it. */
  List<Account> of(Collection<String> householdIds) {
    Query query = Query.query(Criteria.where("householdId").in(householdIds));
    return store.find(query.with(Sort.by("kind", "provider", "_id")));
  }

  /** In scope with a proposal in that state, in the order of ids, from one on. */
  List<Account> withProposals(ProposalState state, Scope scope, String from, int most) {
    Criteria asked =
        state == ProposalState.OPEN
            ? Criteria.where(WAITING).exists(true).gte("")
            : Criteria.where(DECIDED_STATE).is(state.name());
    Query query = Query.query(inScope(asked.and("_id").gte(from), scope));
    return store.find(query.with(Sort.by("_id")).limit(most));
  }

  Optional<Account> byProposal(String proposalId, Scope scope) {
    Criteria one =
        new Criteria()
            .orOperator(
                Criteria.where(WAITING).is(proposalId), Criteria.where(DECIDED).is(proposalId));
    return store.findOne(Query.query(inScope(one, scope)));
  }

  /** Whether nothing of the account is still on its way to Kafka or to another collection. */
  boolean isSettled(String id) {
    return !mongo.exists(
        Query.query(Criteria.where("_id").is(id).and(Pending.FIELD + ".0").exists(true)),
        Account.class);
  }

  private static Criteria inScope(Criteria criteria, Scope scope) {
    return new Criteria().andOperator(criteria, scope.criteria("within"));
  }
}
