package vn.lensan.catalog.seller;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.channel.SellerState;
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

  /** Of a channel, after an id: shops that are still looked at over there. */
  List<SellerRegistration> waiting(String channel, String after, int most) {
    Criteria waiting =
        Criteria.where("channel")
            .is(channel)
            .and("state")
            .is(SellerState.PENDING)
            .and("sellerId")
            .exists(true)
            .and("_id")
            .gt(after);
    return store.find(Query.query(waiting).with(Sort.by(Sort.Direction.ASC, "_id")).limit(most));
  }

  List<SellerRegistration> all(Collection<String> ids) {
    return store.find(Query.query(Criteria.where("_id").in(ids)));
  }

  void begin(SellerRegistration registration) {
    store.insertIfAbsent(registration);
  }

  Optional<SellerRegistration> change(String id, Consumer<SellerRegistration> change) {
    return store.change(id, change);
  }
}
