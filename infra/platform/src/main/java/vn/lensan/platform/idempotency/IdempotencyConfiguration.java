package vn.lensan.platform.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.problem.Problems;
import vn.lensan.platform.store.IndexPlan;

@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@OnPlatform
class IdempotencyConfiguration {
  private static final int BEHIND_SECURITY = 0;

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotency(
      MongoOperations mongo, Clock clock, Problems problems) {
    FilterRegistrationBean<IdempotencyFilter> filter =
        new FilterRegistrationBean<>(new IdempotencyFilter(new KeyRecords(mongo, clock), problems));
    filter.setOrder(BEHIND_SECURITY);
    return filter;
  }

  @Bean
  KeptAnswers keptAnswers(MongoOperations mongo) {
    return new KeptAnswers(mongo);
  }

  @Bean
  IndexPlan keysExpire(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        KeyRecord.COLLECTION,
        new Index("expireAt", Sort.Direction.ASC).expire(Duration.ZERO));
  }
}
