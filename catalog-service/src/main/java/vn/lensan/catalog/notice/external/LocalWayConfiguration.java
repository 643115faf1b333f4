package vn.lensan.catalog.notice.external;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("lensan.catalog.notices.local")
class LocalWayConfiguration {

  @Bean
  LocalWay localWay(MongoOperations mongo, Clock clock) {
    return new LocalWay(mongo, clock);
  }

  @Bean
  IndexPlan localMessageIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        LocalMessage.COLLECTION,
        new Index("at", Sort.Direction.DESC),
        new Index("expireAt", Sort.Direction.ASC).expire(Duration.ZERO));
  }
}
