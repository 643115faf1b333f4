package vn.lensan.catalog.flagship;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
class FlagshipConfiguration {
  /** A few hundred products at most in the whole country. */
  private static final Duration EVERY = Duration.ofMinutes(10);

  @Bean
  NowAndThen lookAtFlagships(FlagshipWatch watch) {
    return new NowAndThen(
        NowAndThen.Plan.every(EVERY, "looking at flagship products"), watch::look);
  }

  @Bean
  IndexPlan flagshipsByProduct(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, FlagshipList.COLLECTION, new Index("products.productId", Sort.Direction.ASC));
  }
}
