package vn.lensan.catalog.inbound;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
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
class InboundConfiguration {

  @Bean
  DueWork inboundWork(MongoOperations mongo, Clock clock, Application work) {
    return new DueWork(
        DueWork.Plan.of("inbound", InboundMessage.COLLECTION, InboundMessage.WORK),
        mongo,
        clock,
        work::work);
  }

  @Bean
  NowAndThen askAroundRounds(
      AskAround ask, @Value("${lensan.catalog.poll.pause:30s}") Duration pause) {
    return new NowAndThen(NowAndThen.Plan.every(pause, "ask-around"), ask::round);
  }

  @Bean
  ApplyHint applyHint(@Qualifier("inboundWork") DueWork inboundWork) {
    return inboundWork::hint;
  }

  @Bean
  IndexPlan inboundIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        InboundMessage.COLLECTION,
        new Index("channel", Sort.Direction.ASC)
            .on("_id", Sort.Direction.ASC)
            .named("apart")
            .partial(
                PartialIndexFilter.of(
                    Criteria.where("state").is(InboundMessage.State.QUARANTINED.name()))),
        new Index("expireAt", Sort.Direction.ASC).expire(Duration.ZERO),
        new Index("work.at", Sort.Direction.ASC)
            .named("work")
            .partial(PartialIndexFilter.of(Criteria.where("work.at").exists(true))));
  }
}
