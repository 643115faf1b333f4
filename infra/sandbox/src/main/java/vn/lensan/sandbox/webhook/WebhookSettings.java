package vn.lensan.sandbox.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param backoff waits between attempts; the last one goes on
 * @param giveUpAfter the age at which a message is dropped
 */
@ConfigurationProperties("lensan.sandbox.webhooks")
record WebhookSettings(List<Duration> backoff, Duration giveUpAfter, Duration timeout) {

  Duration waitAfter(int attempts) {
    return backoff.get(Math.min(attempts, backoff.size()) - 1);
  }
}
