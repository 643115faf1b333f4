package vn.lensan.catalog.order;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LadderSettings.class)
class OrderConfiguration {

  @Bean
  DueWork orderDecisions(MongoOperations mongo, Clock clock, SendDecision work) {
    return new DueWork(
        DueWork.Plan.of("order-decisions", Order.COLLECTION, Order.PUSH), mongo, clock, work::work);
  }

  @Bean
  DueWork orderLadders(MongoOperations mongo, Clock clock, ClimbLadder work) {
    return new DueWork(
        DueWork.Plan.of("order-ladders", Order.COLLECTION, Order.LADDER), mongo, clock, work::work);
  }

  @Bean
  DecisionHint decisionHint(@Qualifier("orderDecisions") DueWork orderDecisions) {
    return orderDecisions::hint;
  }

  @Bean
  IndexPlan orderIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Order.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("householdId", Sort.Direction.ASC),
        new Index("status", Sort.Direction.ASC).on("facts.placedAt", Sort.Direction.DESC),
        new Index("within", Sort.Direction.ASC)
            .on("rescue.ladder.deadline", Sort.Direction.ASC)
            .named("waiting")
            .partial(PartialIndexFilter.of(Criteria.where("status").is(OrderStep.PLACED.name()))),
        new Index("ladder.at", Sort.Direction.ASC)
            .named("ladder")
            .partial(PartialIndexFilter.of(Criteria.where("ladder.at").exists(true))),
        new Index("push.at", Sort.Direction.ASC)
            .named("push")
            .partial(PartialIndexFilter.of(Criteria.where("push.at").exists(true))));
  }
}
