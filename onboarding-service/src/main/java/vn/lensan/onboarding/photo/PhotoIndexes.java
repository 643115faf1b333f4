package vn.lensan.onboarding.photo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class PhotoIndexes {

  @Bean
  IndexPlan indexesOfPhotos(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Photo.COLLECTION,
        new Index("householdId", Sort.Direction.ASC).on("uploadedAt", Sort.Direction.DESC));
  }
}
