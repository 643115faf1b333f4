package vn.lensan.catalog.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.channel.OrderStep;
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

  /** Those that wait for an answer, the most urgent first. */
  List<Order> waiting(Sight sight, int most) {
    Criteria open =
        Criteria.where("status")
            .is(OrderStep.PLACED.name())
            .and("rescue.outcome")
            .is(null)
            .and("rescue.ladder.deadline")
            .exists(true);
    Query urgent =
        Query.query(new Criteria().andOperator(open, sight.criteria()))
            .with(Sort.by("rescue.ladder.deadline", "_id"))
            .limit(most);
    return store.find(urgent);
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
