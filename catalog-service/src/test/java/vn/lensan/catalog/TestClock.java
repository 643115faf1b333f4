package vn.lensan.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service's clock in tests: the real one, moved by days for as long as a test needs it. */
final class TestClock extends Clock {
  private static volatile Duration ahead = Duration.ZERO;

  private TestClock() {}

  @TestConfiguration(proxyBeanMethods = false)
  static class AsBean {
    @Bean
    @Primary
    Clock testClock() {
      return new TestClock();
    }
  }

  static void ahead(Duration by) {
    ahead = by;
  }

  static void back() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("UTC");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
