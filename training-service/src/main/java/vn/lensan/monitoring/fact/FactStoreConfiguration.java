package vn.lensan.monitoring.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.monitoring.MonitoringStore;
import vn.lensan.platform.store.IndexPlan;

@Configuration(proxyBeanMethods = false)
class FactStoreConfiguration {

  @Bean
  IndexPlan factIndexes(MonitoringStore store) {
    return IndexPlan.of(
        store.operations(),
        Facts.COLLECTION,
        new Index()
            .on("places", Sort.Direction.ASC)
            .on("metric", Sort.Direction.ASC)
            .on("_id", Sort.Direction.ASC)
            .named("places_metric"));
  }
}
