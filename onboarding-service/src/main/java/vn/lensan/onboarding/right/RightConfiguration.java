package vn.lensan.onboarding.right;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.idempotency.KeptAnswers;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
class RightConfiguration {
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  @Bean
  DueWork erasureRun(MongoOperations mongo, Clock clock, ErasureWork work) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "erasure",
            Erasure.COLLECTION,
            Erasure.WORK,
            1,
            LEASE,
            Duration.ofSeconds(1),
            LONGEST_WAIT);
    return new DueWork(plan, mongo, clock, work::work);
  }

  /** Minutes late is early enough for a clock of days. */
  @Bean
  DueWork rightsReminder(MongoOperations mongo, Clock clock, RightsRequests requests) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "rights-reminder",
            RightsRequest.COLLECTION,
            RightsRequest.REMINDER,
            2,
            Duration.ofMinutes(1),
            Duration.ofSeconds(10),
            LONGEST_WAIT);
    return new DueWork(
        plan, mongo, clock, id -> requests.change(id, request -> request.remind(clock.instant())));
  }

  /** Answers kept for repeats may show the person; what named the household goes. */
  @Bean
  Forgetting keptAnswersForgetting(KeptAnswers answers) {
    return person -> answers.forget(body -> body.contains(person.householdId()));
  }

  @Bean
  AuditedLog ownDataLog() {
    return new AuditedLog(OwnDataLooks.COLLECTION);
  }

  @Bean
  IndexPlan rightsIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        RightsRequest.COLLECTION,
        new Index("within", Direction.ASC).on("_id", Direction.ASC),
        new Index("within", Direction.ASC).on("dueOn", Direction.ASC),
        new Index("householdId", Direction.ASC),
        new Index("reminder.at", Direction.ASC)
            .named("reminder")
            .partial(PartialIndexFilter.of(Criteria.where("reminder.at").exists(true))));
  }
}
