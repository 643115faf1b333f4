package vn.lensan.catalog.preorder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class PreorderIndexes {
  @Bean
  IndexPlan indexesOfPreorders(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Preorder.COLLECTION,
        new Index("key", Sort.Direction.ASC).on("request.to", Sort.Direction.ASC),
        new Index("offeredIn", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("request.channel", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("request.to", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("matches.householdId", Sort.Direction.ASC));
  }

  @Bean
  IndexPlan indexesOfReservations(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, Reserved.COLLECTION, new Index("parts.preorder", Sort.Direction.ASC));
  }
}
