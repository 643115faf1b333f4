package vn.lensan.catalog.product;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class ProductIndexes {

  @Bean
  IndexPlan indexesOfProducts(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Product.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("householdId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("ocopTurnsOn", Sort.Direction.ASC)
            .partial(PartialIndexFilter.of(Criteria.where("ocopTurnsOn").exists(true))));
  }
}
