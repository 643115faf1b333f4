package vn.lensan.catalog.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.catalog.producer.Relocation;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Orders implements ProducerFollower {
  private final AggregateStore<Order> store;
  private final MongoOperations mongo;

  Orders(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Order.class);
    this.mongo = mongo;
  }

  Optional<Order> find(String id) {
    return store.find(id);
  }

  Optional<Order> find(String id, Sight sight) {
    return store.find(id).filter(order -> sight.covers(order.view()));
  }

  Page<Order> page(OrderQuery wanted, Sight sight, PageRequest page) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(sight.criteria());
    return store.page(new Criteria().andOperator(all), page);
  }

  boolean insertIfAbsent(Order order) {
    return store.insertIfAbsent(order);
  }

  void save(Order order) {
    store.save(order);
  }

  Optional<Order> change(String id, Consumer<Order> change) {
    return store.change(id, change);
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, Order.class, householdId, within);
  }
}
