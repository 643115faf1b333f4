package vn.lensan.catalog.withdrawal;

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
class WithdrawalConfiguration {

  @Bean
  DueWork withdrawalWork(MongoOperations mongo, Clock clock, AskToForget work) {
    DueWork.Plan plan = DueWork.Plan.of("withdrawal-ask", Withdrawal.COLLECTION, Withdrawal.WORK);
    return new DueWork(plan, mongo, clock, work::work);
  }

  @Bean
  WithdrawalHint withdrawalHint(@Qualifier("withdrawalWork") DueWork withdrawalWork) {
    return withdrawalWork::hint;
  }

  @Bean
  IndexPlan withdrawalIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Withdrawal.COLLECTION,
        new Index("householdId", Sort.Direction.ASC),
        new Index("work.at", Sort.Direction.ASC)
            .named("work")
            .partial(PartialIndexFilter.of(Criteria.where("work.at").exists(true))));
  }
}
