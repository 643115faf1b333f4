package vn.lensan.catalog.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Suppliers {
  private final AggregateStore<Supplier> store;

  Suppliers(AggregateStores stores) {
    this.store = stores.of(Supplier.class);
  }

  Supplier insert(Supplier supplier) {
    return store.insertOnce(supplier);
  }

  Optional<Supplier> find(String id, Scope scope) {
    return store.find(id).filter(supplier -> scope.covers(supplier.within()));
  }

  Optional<Supplier> change(String id, Consumer<Supplier> change) {
    return store.change(id, change);
  }

  /** Those that are chosen now. */
  Page<Supplier> page(@Nullable UnitId province, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(List.of(Criteria.where("releasedOn").exists(false)));
    if (province != null) {
      all.add(Criteria.where("province").is(province.toString()));
    }
    all.add(scope.criteria("within"));
    return store.page(new Criteria().andOperator(all), page);
  }
}
