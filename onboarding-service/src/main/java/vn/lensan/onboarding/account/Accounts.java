package vn.lensan.onboarding.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

@Repository
class Accounts {
  private final AggregateStore<Account> store;

  Accounts(AggregateStores stores) {
    this.store = stores.of(Account.class);
  }

  Optional<Account> find(String id) {
    return store.find(id);
  }

  boolean insertIfAbsent(Account account) {
    return store.insertIfAbsent(account);
  }

  Optional<Account> change(String id, Consumer<Account> change) {
    return store.change(id, change);
  }

  /** A household has a few at most: one for each provider. */
  List<Account> ofHousehold(String householdId) {
    Query query = Query.query(Criteria.where("householdId").is(householdId));
    return store.find(query.with(Sort.by("kind", "provider")));
  }
}
