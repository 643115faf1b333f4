package vn.lensan.onboarding.own;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OwnSettings.class)
class OwnConfiguration {
  /** For a while "this link has expired" is a better answer than "there is none". */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  @Bean
  IndexPlan ownLinkIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        OwnLink.COLLECTION,
        new Index("householdId", Direction.ASC),
        new Index("expiresAt", Direction.ASC).expire(REMEMBERED));
  }

  @Bean
  IndexPlan ownVisitIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, OwnVisit.COLLECTION, new Index("until", Direction.ASC).expire(Duration.ofDays(1)));
  }
}
