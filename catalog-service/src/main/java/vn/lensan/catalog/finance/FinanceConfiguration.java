package vn.lensan.catalog.finance;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
class FinanceConfiguration {

  @Bean
  DueWork interestDueWork(MongoOperations mongo, Clock clock, InterestWork work) {
    DueWork.Plan plan =
        DueWork.Plan.of("finance-interest", FinanceInterest.COLLECTION, FinanceInterest.WORK);
    return new DueWork(plan, mongo, clock, work::work);
  }

  @Bean
  InterestHint interestHint(@Qualifier("interestDueWork") DueWork interestDueWork) {
    return interestDueWork::hint;
  }

  @Bean
  IndexPlan financeInterestIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        FinanceInterest.COLLECTION,
        new Index("householdId", Sort.Direction.ASC),
        new Index("work.at", Sort.Direction.ASC)
            .named("work")
            .partial(PartialIndexFilter.of(Criteria.where("work.at").exists(true))));
  }
}
