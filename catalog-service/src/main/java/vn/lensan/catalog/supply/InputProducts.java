package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class InputProducts {
  private final AggregateStore<InputProduct> store;

  InputProducts(AggregateStores stores) {
    this.store = stores.of(InputProduct.class);
  }

  InputProduct insert(InputProduct input) {
    return store.insertOnce(input);
  }

  void save(InputProduct input) {
    store.save(input);
  }

  Optional<InputProduct> find(String id, Scope scope) {
    return store.find(id).filter(input -> scope.covers(input.within()));
  }

  Page<InputProduct> page(InputQuery query, LocalDate today, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(query.criteria(today));
    all.add(scope.criteria("within"));
    return store.page(new Criteria().andOperator(all), page);
  }

  /** Takes back what is still there. */
  void withdraw(String id, LocalDate on) {
    store.change(id, input -> input.withdraw(on));
  }

  void withdrawAllOf(String supplierId, LocalDate on) {
    Query open =
        Query.query(Criteria.where("supplierId").is(supplierId).and("withdrawnOn").exists(false));
    store.find(open).forEach(input -> withdraw(input.id(), on));
  }
}
