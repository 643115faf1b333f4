package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.sample.SampleTest;

@SampleTest
class OverloadIT {
  private static final String GREEDY = "2025-07-01:01";
  private static final List<String> QUIET =
      List.of("2025-07-01:24", "2025-07-01:14", "2025-07-01:82");
  private static final Duration CROWDED = Duration.ofSeconds(6);
  private static final int QUIET_PER_SECOND = CostlyController.PER_SECOND / 10;

  @LocalServerPort private int port;
  @Autowired private Gate gate;

  /** How many a second, the proof's case and its report tell; here only who is served, and how. */
  @Test
  void servesQuietProvincesBeforeTheGreedyOneAndRefusesItsSurplusProperly() {
    List<Crowding.Seen> seen = new Crowding(port).during(CROWDED, fiveTimes());
    double greedy = servedPart(of(GREEDY, seen));
    QUIET.forEach(
        unit -> assertThat(servedPart(of(unit, seen))).as(unit).isPositive().isGreaterThan(greedy));
    seen.stream().filter(one -> !one.isServed()).forEach(OverloadIT::wasRefusedProperly);
    assertThat(statuses(of(GREEDY, seen))).as("the greedy one's own share").containsKey(429);
  }

  @Test
  void ownServicesAndProbesAreNotHeldUpByACrowd() throws Exception {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      gate.close();
      List<Future<Api.Answer>> held =
          IntStream.range(0, 40)
              .mapToObj(any -> crowd.submit(() -> Sample.api(port).post("/api/v1/notes", slow())))
              .toList();
      gate.awaitEntered();
      Api service = Api.onPort(port).as(TestIdentity.token("peer", Role.SERVICE));
      assertThat(service.get("/internal/notes/count?most=3").text()).isEqualTo("3");
      assertThat(Api.onPort(port).get("/actuator/health").status()).isEqualTo(200);
      Api.Answer other =
          Api.onPort(port)
              .as(TestIdentity.token("quiet", Role.TEAM, QUIET.get(1)))
              .get("/api/v1/notes");
      assertThat(other.status())
          .as("a quiet province beside one that holds all it may")
          .isEqualTo(200);
      gate.open();
      for (Future<Api.Answer> one : held) {
        assertThat(one.get().status()).isIn(201, 429);
      }
    } finally {
      gate.open();
    }
  }

  private static Map<String, Object> slow() {
    return Sample.note("slow");
  }

  private static List<Crowding.Source> fiveTimes() {
    int greedy = 5 * CostlyController.PER_SECOND - QUIET.size() * QUIET_PER_SECOND;
    return Stream.concat(
            Stream.of(new Crowding.Source(GREEDY, greedy)),
            QUIET.stream().map(unit -> new Crowding.Source(unit, QUIET_PER_SECOND)))
        .toList();
  }

  private static List<Crowding.Seen> of(String unit, List<Crowding.Seen> seen) {
    return seen.stream().filter(one -> one.unit().equals(unit)).toList();
  }

  private static double servedPart(List<Crowding.Seen> seen) {
    return seen.stream().filter(Crowding.Seen::isServed).count() / (double) seen.size();
  }

  private static void wasRefusedProperly(Crowding.Seen seen) {
    assertThat(seen.status()).isIn(429, 503);
    assertThat(seen.retryAfter().map(Integer::parseInt).orElse(0)).isBetween(1, 4);
    assertThat(seen.body())
        .contains(seen.status() == 429 ? "overload.share" : "overload.everybody");
  }

  private static Map<Integer, Long> statuses(List<Crowding.Seen> seen) {
    return seen.stream()
        .collect(Collectors.groupingBy(Crowding.Seen::status, Collectors.counting()));
  }
}
