package vn.lensan.platform.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.lensan.platform.store.IndexPlan;
import vn.lensan.platform.work.NowAndThen;

/** Switched on by the service that has doors for webhooks: {@code lensan.webhooks.enabled}. */
@AutoConfiguration
@ConditionalOnBooleanProperty("lensan.webhooks.enabled")
class WebhookConfiguration {

  @Bean
  WebhookAttempts webhookAttempts(MongoOperations mongo, MeterRegistry meters, Clock clock) {
    return new WebhookAttempts(mongo, meters, clock);
  }

  @Bean
  NowAndThen webhookAttemptsWriter(WebhookAttempts attempts) {
    return new NowAndThen(
        NowAndThen.Plan.every(Duration.ofSeconds(1), "webhook-attempts").withLastAtStop(),
        attempts::write);
  }

  @Bean
  IndexPlan webhookAttemptIndexes(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        WebhookAttempt.COLLECTION,
        new Index("partner", Sort.Direction.ASC).on("_id", Sort.Direction.DESC),
        new Index("expireAt", Sort.Direction.ASC).expire(Duration.ZERO));
  }
}
