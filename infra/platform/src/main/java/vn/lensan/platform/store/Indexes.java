package vn.lensan.platform.store;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.index.IndexInfo;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** Builds the declared indexes before the service takes work. */
final class Indexes implements SmartInitializingSingleton {
  private final List<IndexPlan> plans;

  Indexes(List<IndexPlan> plans) {
    this.plans = plans;
  }

  @Override
  public void afterSingletonsInstantiated() {
    plans.forEach(
        plan -> {
          IndexOperations there = plan.store().indexOps(plan.collection());
          plan.indexes().forEach(there::createIndex);
          retire(there, plan.retired());
        });
  }

  private static void retire(IndexOperations there, List<String> names) {
    if (!names.isEmpty()) {
      there.getIndexInfo().stream()
          .map(IndexInfo::getName)
          .filter(names::contains)
          .forEach(there::dropIndex);
    }
  }
}
