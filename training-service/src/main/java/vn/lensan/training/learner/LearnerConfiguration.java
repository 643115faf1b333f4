package vn.lensan.training.learner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class LearnerConfiguration {

  /** A household's certificates are looked for under its old codes too. */
  @Bean
  IndexPlan aliasesOfLearners(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, LearnerView.COLLECTION, new Index(LearnerService.MERGED_INTO, Direction.ASC));
  }
}
