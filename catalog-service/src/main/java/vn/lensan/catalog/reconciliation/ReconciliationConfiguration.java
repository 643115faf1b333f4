package vn.lensan.catalog.reconciliation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconciliationSettings.class)
class ReconciliationConfiguration {

  @Bean
  DueWork reconciliationWork(
      MongoOperations mongo, Clock clock, ReadShop shop, ReconciliationSettings settings) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "reconciliation",
            Reconciliation.COLLECTION,
            Reconciliation.WORK,
            4,
            settings.lease(),
            Duration.ofSeconds(2),
            Duration.ofMinutes(5));
    return new DueWork(plan, mongo, clock, shop::work);
  }

  @Bean
  ReconciliationHint reconciliationHint(
      @Qualifier("reconciliationWork") DueWork reconciliationWork) {
    return reconciliationWork::hint;
  }

  @Bean
  NowAndThen reconciliationsInTurn(ReconciliationService service) {
    return new NowAndThen(
        NowAndThen.Plan.every(Duration.ofMinutes(10), "reconciliations"), service::inTurn);
  }

  @Bean
  IndexPlan reconciliationIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Reconciliation.COLLECTION,
        new Index("channel", Sort.Direction.ASC).on("finishedAt", Sort.Direction.DESC),
        new Index("work.at", Sort.Direction.ASC)
            .named("work")
            .partial(PartialIndexFilter.of(Criteria.where("work.at").exists(true))));
  }

  @Bean
  IndexPlan findingIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Finding.COLLECTION,
        new Index("reconciliationId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("listingId", Sort.Direction.ASC));
  }
}
