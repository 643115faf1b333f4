package vn.lensan.onboarding.intake;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.TurnWork;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  @Bean
  TurnWork importWork(ImportQueue queue) {
    return queue.work();
  }

  @Bean
  IndexPlan importJobIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        ImportJob.COLLECTION,
        new Index("within", Direction.ASC),
        new Index("work.at", Direction.ASC).sparse(),
        new Index("list", Direction.ASC).sparse());
  }

  @Bean
  IndexPlan importRowIndexes(MongoOperations mongo) {
    return IndexPlan.of(mongo, RowOutcomes.COLLECTION, new Index("job", Direction.ASC), expiry());
  }

  @Bean
  IndexPlan importFileIndexes(MongoOperations mongo) {
    return IndexPlan.of(mongo, StoredLists.COLLECTION, new Index("job", Direction.ASC), expiry());
  }

  @Bean
  IndexPlan importHeldIndexes(MongoOperations mongo) {
    return IndexPlan.of(mongo, HeldLists.COLLECTION, expiry());
  }

  private static Index expiry() {
    return new Index("expireAt", Direction.ASC).expire(Duration.ZERO);
  }
}
