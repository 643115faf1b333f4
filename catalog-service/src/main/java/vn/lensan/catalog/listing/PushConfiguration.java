package vn.lensan.catalog.listing;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushConfiguration {

  @Bean
  NowAndThen offerDaysInTurn(OfferDays days) {
    return new NowAndThen(NowAndThen.Plan.every(Duration.ofMinutes(15), "offer-days"), days::turn);
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
        new Index("channel", Sort.Direction.ASC)
            .on("lane", Sort.Direction.ASC)
            .on("push.at", Sort.Direction.ASC)
            .named("lanes")
            .partial(PartialIndexFilter.of(Criteria.where("push.at").exists(true))));
  }
}
