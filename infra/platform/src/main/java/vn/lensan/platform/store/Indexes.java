package vn.lensan.platform.store;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Builds the declared indexes before the service takes work. */
final class Indexes implements SmartInitializingSingleton {
  private final List<IndexPlan> plans;

  Indexes(List<IndexPlan> plans) {
    this.plans = plans;
  }

  @Override
  public void afterSingletonsInstantiated() {
    plans.forEach(
        plan -> plan.indexes().forEach(plan.store().indexOps(plan.collection())::createIndex));
  }
}
