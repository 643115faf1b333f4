package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushConfiguration.PushSettings.class)
class PushConfiguration {

  /** {@code lensan.catalog.push}: how often what a crash left is looked for. */
  @ConfigurationProperties("lensan.catalog.push")
  record PushSettings(@DefaultValue("8") int atOnce, @DefaultValue("2s") Duration sweep) {}

  @Bean
  DueWork listingPush(
      PushSettings settings, MongoOperations mongo, Clock clock, PushToChannel work) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "listing-push",
            Listing.COLLECTION,
            Listing.PUSH,
            settings.atOnce(),
            Duration.ofMinutes(2),
            settings.sweep(),
            Duration.ofMinutes(5));
    return new DueWork(plan, mongo, clock, work::work);
  }

  @Bean
  PushHint pushHint(@Qualifier("listingPush") DueWork listingPush) {
    return listingPush::hint;
  }

  @Bean
  IndexPlan listingIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Listing.COLLECTION,
        new Index("within", Sort.Direction.ASC).on("_id", Sort.Direction.ASC),
        new Index("productId", Sort.Direction.ASC),
        new Index("householdId", Sort.Direction.ASC),
        new Index("channel", Sort.Direction.ASC).on("channelItemId", Sort.Direction.ASC),
        new Index("push.at", Sort.Direction.ASC)
            .named("push")
            .partial(PartialIndexFilter.of(Criteria.where("push.at").exists(true))));
  }
}
