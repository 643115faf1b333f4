package vn.lensan.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.catalog.producer.Relocation;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Products implements ProducerFollower {
  private final AggregateStore<Product> store;
  private final MongoOperations mongo;

  Products(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Product.class);
    this.mongo = mongo;
  }

  Optional<Product> find(String id) {
    return store.find(id);
  }

  Optional<Product> find(String id, Scope scope) {
    return store.find(id).filter(product -> scope.covers(product.view().within()));
  }

  Page<Product> page(ProductQuery wanted, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(scope.criteria("within"));
    return store.page(new Criteria().andOperator(all), page);
  }

  void insert(Product product) {
    store.insertOnce(product);
  }

  boolean insertIfAbsent(Product product) {
    return store.insertIfAbsent(product);
  }

  void save(Product product) {
    store.save(product);
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, Product.class, householdId, within);
  }
}
