package vn.lensan.catalog.notice;

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

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

  @Bean
  QuietHours quietHours(NoticeSettings settings) {
    return new QuietHours(settings.quietFrom(), settings.quietUntil());
  }

  @Bean
  DueWork noticeSending(MongoOperations mongo, Clock clock, SendNotice work) {
    return new DueWork(
        DueWork.Plan.of("notices", Notice.COLLECTION, Notice.SEND), mongo, clock, work::work);
  }

  @Bean
  NoticeHint noticeHint(@Qualifier("noticeSending") DueWork noticeSending) {
    return noticeSending::hint;
  }

  @Bean
  IndexPlan noticeIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Notice.COLLECTION,
        new Index("about", Sort.Direction.ASC),
        new Index("to.householdId", Sort.Direction.ASC),
        new Index("to.within", Sort.Direction.ASC)
            .on("deadline", Sort.Direction.ASC)
            .named("open")
            .partial(PartialIndexFilter.of(Criteria.where("open").is(true))),
        new Index("expireAt", Sort.Direction.ASC).expire(Duration.ZERO),
        new Index("send.at", Sort.Direction.ASC)
            .named("send")
            .partial(PartialIndexFilter.of(Criteria.where("send.at").exists(true))));
  }
}
