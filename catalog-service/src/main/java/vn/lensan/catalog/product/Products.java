package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

  List<Product> withDays(String after, int most) {
    Criteria either =
        new Criteria()
            .orOperator(
                Criteria.where("content.offer.season").exists(true),
                Criteria.where("content.offer.validity").exists(true));
    Query query = Query.query(new Criteria().andOperator(Criteria.where("_id").gt(after), either));
    return store.find(query.with(Sort.by("_id")).limit(most));
  }

  List<Product> all(Collection<String> ids) {
    return store.find(Query.query(Criteria.where("_id").in(ids)));
  }

  Optional<Product> find(String id, Scope scope) {
    return store.find(id).filter(product -> scope.covers(product.view().within()));
  }

  Page<Product> page(ProductQuery wanted, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(scope.criteria("within"));
    return store.page(new Criteria().andOperator(all), page);
  }

  List<Product> some(ProductQuery wanted, Scope scope, int most) {
    List<Criteria> all = new ArrayList<>(wanted.criteria());
    all.add(scope.criteria("within"));
    return store.find(
        Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(most));
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

  /** Of which something is to be told by that day, in the order of their ids. */
  List<String> turningBy(LocalDate day, String after, int most) {
    Query due =
        Query.query(Criteria.where("ocopTurnsOn").lte(day.toString()).and("_id").gt(after))
            .with(Sort.by("_id"))
            .limit(most);
    return store.find(due).stream().map(Product::id).toList();
  }

  /** From before all certificates were kept: no turn of theirs is noted. */
  List<String> withoutTurns(String after, int most) {
    Query old =
        Query.query(
            Criteria.where("ocop")
                .exists(true)
                .and("certificates")
                .exists(false)
                .and("_id")
                .gt(after));
    return store.find(old.with(Sort.by("_id")).limit(most)).stream().map(Product::id).toList();
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, Product.class, householdId, within);
  }
}
