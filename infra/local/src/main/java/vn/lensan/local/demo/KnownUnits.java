package vn.lensan.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * On the very first start the units reach the figures as events, some seconds after all services
 * are up: until then a figure of a commune is not found.
 */
public final class KnownUnits {
  private static final String READER = "training-service.monitoring-places";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private KnownUnits() {}

  /** Waits for them, but for no longer than a newcomer does. */
  public static void await(String origin) {
    DemoUser ministry = DemoUser.signIn(origin, "demo-ministry");
    Instant until = Instant.now().plus(LONGEST_WAIT);
    while (behind(ministry) && Instant.now().isBefore(until)) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  private static boolean behind(DemoUser ministry) {
    List<JsonNode> lag = ministry.get("/api/v1/system/status").findValues(READER);
    return lag.isEmpty() || lag.stream().anyMatch(records -> records.asLong() > 0);
  }
}
