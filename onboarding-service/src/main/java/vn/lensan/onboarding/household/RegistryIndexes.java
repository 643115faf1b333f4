package vn.lensan.onboarding.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;

/** What waits in households' documents for a second person; few have any, so all are sparse. */
@Configuration(proxyBeanMethods = false)
class RegistryIndexes {

  @Bean
  IndexPlan proposalsIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Household.COLLECTION,
        new Index("proposals.all.state", Direction.ASC).sparse(),
        new Index("proposals.all.proposalId", Direction.ASC).sparse());
  }

  @Bean
  IndexPlan undecidedIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Household.COLLECTION,
        new Index("profile.givenUnit", Direction.ASC)
            .on("_id", Direction.ASC)
            .named("undecided")
            .partial(PartialIndexFilter.of(Criteria.where(Undecided.FIELD).is(true))),
        new Index("profile.assigned", Direction.ASC).sparse());
  }

  @Bean
  IndexPlan transfersIndexPlan(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Household.COLLECTION,
        new Index("transfer.transferId", Direction.ASC).sparse(),
        new Index("transfer.state", Direction.ASC).sparse());
  }
}
