package vn.lensan.catalog.outlook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GlutRule.class)
class OutlookConfiguration {
  @Bean
  NowAndThen lookForGluts(GlutWatch watch, GlutRule rule) {
    return new NowAndThen(NowAndThen.Plan.every(rule.every(), "looking for gluts"), watch::look);
  }

  @Bean
  IndexPlan harvestsByPlace(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        HarvestCopy.COLLECTION,
        new Index(HarvestCopy.GROWS_IN, Sort.Direction.ASC),
        new Index("within", Sort.Direction.ASC));
  }

  @Bean
  IndexPlan placementsByPlace(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Placement.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("commodity", Sort.Direction.ASC),
        new Index("householdId", Sort.Direction.ASC));
  }

  @Bean
  IndexPlan glutsByWarning(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Glut.COLLECTION,
        new Index("warned", Sort.Direction.ASC).on("until", Sort.Direction.ASC));
  }
}
