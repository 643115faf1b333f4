package vn.lensan.catalog.withdrawal;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

@Repository
class Withdrawals {
  private final AggregateStore<Withdrawal> store;

  Withdrawals(AggregateStores stores) {
    this.store = stores.of(Withdrawal.class);
  }

  void insertIfAbsent(Withdrawal withdrawal) {
    store.insertIfAbsent(withdrawal);
  }

  Optional<Withdrawal> find(String id) {
    return store.find(id);
  }

  void change(String id, Consumer<Withdrawal> change) {
    store.change(id, change);
  }
}
