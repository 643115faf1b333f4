package vn.lensan.catalog.flagship;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

/** At most one list for each province of the country. */
@Repository
class FlagshipLists {
  /** Each attempt that fails is another one's that didn't, and a list takes few. */
  private static final int ATTEMPTS = 40;

  private final AggregateStore<FlagshipList> store;

  FlagshipLists(AggregateStores stores) {
    this.store = stores.of(FlagshipList.class);
  }

  FlagshipList of(String province) {
    return store.find(province).orElseGet(() -> FlagshipList.none(province));
  }

  List<FlagshipList> of(Collection<String> provinces) {
    return provinces.stream().map(this::of).toList();
  }

  List<FlagshipList> all() {
    return store.find(new Query().with(Sort.by("_id")));
  }

  List<FlagshipList> with(String productId) {
    return store.find(Query.query(Criteria.where("products.productId").is(productId)));
  }

  /**
   * Reads, changes and writes; anew when somebody else was quicker.
   *
   * @param change false when nothing changed: then nothing is written
   */
  FlagshipList change(String province, Predicate<FlagshipList> change) {
    for (int attempt = 1; ; attempt++) {
      Optional<FlagshipList> found = store.find(province);
      FlagshipList list = found.orElseGet(() -> FlagshipList.none(province));
      if (!change.test(list) || written(list, found.isEmpty(), attempt)) {
        return list;
      }
    }
  }

  private boolean written(FlagshipList list, boolean first, int attempt) {
    if (first) {
      return store.insertIfAbsent(list);
    }
    try {
      store.save(list);
      return true;
    } catch (OptimisticLockingFailureException quicker) {
      if (attempt >= ATTEMPTS) {
        throw quicker;
      }
      return false;
    }
  }
}
