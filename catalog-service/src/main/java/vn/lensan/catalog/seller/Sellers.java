package vn.lensan.catalog.seller;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

@Repository
class Sellers {
  private final AggregateStore<SellerRegistration> store;

  Sellers(AggregateStores stores) {
    this.store = stores.of(SellerRegistration.class);
  }

  Optional<SellerRegistration> find(String id) {
    return store.find(id);
  }

  void begin(SellerRegistration registration) {
    store.insertIfAbsent(registration);
  }

  Optional<SellerRegistration> change(String id, Consumer<SellerRegistration> change) {
    return store.change(id, change);
  }
}
