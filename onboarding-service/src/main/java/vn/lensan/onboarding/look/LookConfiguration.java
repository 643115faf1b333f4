package vn.lensan.onboarding.look;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.NowAndThen;

@Configuration(proxyBeanMethods = false)
class LookConfiguration {
  private static final Duration ATTEMPTS_KEPT = Duration.ofDays(2);
  private static final Duration UNTIL_THERE_IS_SPACE = Duration.ofSeconds(2);

  /** Once more after the doors have closed: the last request may have left a look. */
  @Bean
  NowAndThen looksAreWritten(LooksWithoutSpace waiting) {
    return new NowAndThen(
        NowAndThen.Plan.every(UNTIL_THERE_IS_SPACE, "writing looks that had no space")
            .withLastAtStop(),
        waiting::write);
  }

  @Bean
  AuditedLog householdLookLog() {
    return new AuditedLog(Look.COLLECTION);
  }

  @Bean
  IndexPlan householdLookIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        Look.COLLECTION,
        new Index("households", Direction.ASC).on("_id", Direction.ASC),
        new Index("client", Direction.ASC).on("_id", Direction.ASC),
        new Index("within", Direction.ASC).on("_id", Direction.ASC),
        new Index("termKey", Direction.ASC).sparse());
  }

  @Bean
  IndexPlan glassIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        GlassBreak.COLLECTION,
        new Index("within", Direction.ASC).on("_id", Direction.ASC),
        new Index("householdId", Direction.ASC).on("client", Direction.ASC));
  }

  @Bean
  IndexPlan glassAttemptIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo, GlassAttempts.COLLECTION, new Index("at", Direction.ASC).expire(ATTEMPTS_KEPT));
  }

  /** What was typed to find the person, and reasons that may name the person. */
  @Bean
  Forgetting looksForgetting(Looks looks, GlassBreaks glass, Fingerprints fingerprints) {
    return person -> {
      looks.forget(
          person.householdId(),
          Stream.of(person.names(), person.phones(), person.citizenNumbers())
              .flatMap(values -> values.stream())
              .map(term -> fingerprints.of(Witnessing.TERM, term))
              .toList());
      glass.forget(person.householdId());
    };
  }
}
