package vn.lensan.onboarding.team;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
class TeamConfiguration {

  /** Minutes late is early enough for a clock of days. */
  @Bean
  DueWork difficultyReminder(MongoOperations mongo, Clock clock, Difficulties difficulties) {
    DueWork.Plan plan =
        new DueWork.Plan(
            "difficulty-reminder",
            Difficulty.COLLECTION,
            Difficulty.REMINDER,
            2,
            Duration.ofMinutes(1),
            Duration.ofSeconds(10),
            Duration.ofMinutes(5));
    return new DueWork(
        plan, mongo, clock, id -> difficulties.change(id, one -> one.remind(clock.instant())));
  }

  @Bean
  IndexPlan teamIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Team.COLLECTION,
        new Index(Teams.WITHIN, Direction.ASC).on("_id", Direction.ASC),
        new Index("members.client", Direction.ASC).sparse());
  }

  @Bean
  IndexPlan helpIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Help.COLLECTION,
        new Index("teamId", Direction.ASC).on("on", Direction.ASC),
        new Index("householdId", Direction.ASC));
  }

  @Bean
  IndexPlan difficultyIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Difficulty.COLLECTION,
        new Index(Teams.WITHIN, Direction.ASC).on("dueOn", Direction.ASC).on("_id", Direction.ASC),
        new Index("householdId", Direction.ASC),
        new Index("teamId", Direction.ASC).on("raisedOn", Direction.ASC),
        new Index("reminder.at", Direction.ASC)
            .named("reminder")
            .partial(PartialIndexFilter.of(Criteria.where("reminder.at").exists(true))));
  }

  @Bean
  IndexPlan questionIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Question.COLLECTION,
        new Index("householdId", Direction.ASC),
        new Index("teamId", Direction.ASC).on("answeredOn", Direction.ASC));
  }
}
