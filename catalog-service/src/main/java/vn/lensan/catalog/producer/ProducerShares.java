package vn.lensan.catalog.producer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.admission.ProvinceOf;
import vn.lensan.platform.store.IndexPlan;

/** Tells admission control in which province a unit lies: its producers' paths say so. */
@Configuration(proxyBeanMethods = false)
class ProducerShares {

  @Bean
  ProvinceOf provinceOf(Producers producers) {
    return producers::provinceAbove;
  }

  @Bean
  IndexPlan producersByUnit(MongoOperations mongo) {
    return IndexPlan.of(mongo, ProducerCopy.COLLECTION, new Index("within", Sort.Direction.ASC));
  }
}
