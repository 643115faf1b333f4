package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.onboarding.household.DuplicateLook;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {
  private static final Duration OFTEN = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** One at a time: each takes along all that is due. */
  @Bean
  DueWork duplicateLookWork(MongoOperations mongo, Clock clock, LookForDuplicates look) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "duplicate-looks",
            DuplicateLook.COLLECTION,
            DuplicateLook.DUE,
            1,
            RegistrySweep.LEASE,
            OFTEN,
            LONGEST_WAIT);
    return new DueWork(plan, mongo, clock, look::work);
  }

  @Bean
  DueWork duplicateSweepWork(MongoOperations mongo, Clock clock, RegistrySweep sweep) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "duplicate-sweep",
            RegistrySweep.COLLECTION,
            RegistrySweep.DUE,
            1,
            RegistrySweep.LEASE,
            OFTEN,
            LONGEST_WAIT);
    return new DueWork(plan, mongo, clock, sweep::work);
  }

  @Bean
  DueWork mergeWork(MongoOperations mongo, Clock clock, MergeMachine machine) {
    DueWork.Plan plan = DueWork.Plan.of("merges", Merge.COLLECTION, Merge.DUE);
    return new DueWork(plan, mongo, clock, machine::work);
  }

  @Bean
  IndexPlan duplicateLookIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, DuplicateLook.COLLECTION, new Index(DuplicateLook.DUE + ".at", Direction.ASC));
  }

  @Bean
  IndexPlan duplicatePairIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        DuplicatePair.COLLECTION,
        new Index("first", Direction.ASC),
        new Index("second", Direction.ASC),
        new Index("firstWithin", Direction.ASC).on("_id", Direction.ASC));
  }

  @Bean
  IndexPlan crowdIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, Crowd.COLLECTION, new Index("within", Direction.ASC).on("_id", Direction.ASC));
  }

  @Bean
  IndexPlan mergeIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, Merge.COLLECTION, new Index(Merge.DUE + ".at", Direction.ASC).sparse());
  }
}
