package vn.lensan.platform.observability;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lensan.platform.status.ConsumerGroups;

/** Up while the broker answers and every consumer lives. Asked at most every few seconds. */
final class KafkaHealth implements HealthIndicator, DisposableBean {
  private static final int TIMEOUT_MS = 2_000;
  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Admin admin;
  private final List<ConsumerGroups> consumers;
  private final Clock clock;
  private Instant askedAt = Instant.EPOCH;
  private boolean answered;

  KafkaHealth(KafkaAdmin admin, List<ConsumerGroups> consumers, Clock clock) {
    this.admin = Admin.create(admin.getConfigurationProperties());
    this.consumers = consumers;
    this.clock = clock;
  }

  @Override
  public Health health() {
    boolean up = brokerAnswers() && consumers.stream().allMatch(some -> some.ailing().isEmpty());
    return (up ? Health.up() : Health.down()).build();
  }

  private synchronized boolean brokerAnswers() {
    if (Duration.between(askedAt, clock.instant()).compareTo(FRESH) > 0) {
      answered = ask();
      askedAt = clock.instant();
    }
    return answered;
  }

  private boolean ask() {
    try {
      admin
          .describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MS))
          .clusterId()
          .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException silent) {
      return false;
    }
  }

  @Override
  public void destroy() {
    admin.close(Duration.ofSeconds(1));
  }
}
