package vn.lensan.catalog.supply;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class SupplyConfiguration {
  @Bean
  IndexPlan suppliersByPlace(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Supplier.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
  }

  @Bean
  IndexPlan inputsByPlaceAndSupplier(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        InputProduct.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("supplierId", Sort.Direction.ASC));
  }
}
