package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.contract.Checked;
import vn.lensan.catalog.contract.ContractSuite;
import vn.lensan.catalog.contract.ContractVersion;
import vn.lensan.catalog.contract.Fault;
import vn.lensan.catalog.contract.FaultyProxy;
import vn.lensan.catalog.contract.KitReport;
import vn.lensan.catalog.contract.Pace;
import vn.lensan.catalog.contract.WrongMarketplace;
import vn.lensan.platform.time.Days;

/**
 * The contract kit against every simulator, through every adapter. With {@code -Dkit.channel},
 * {@code -Dkit.base-url} and {@code -Dkit.api-key} it runs against a partner's own endpoint instead
 * (see infra/sandbox/kit). The reports lie in target/contract-kit.
 */
class ContractKitIT extends CatalogRails {
  private static final String ONLY = System.getProperty("kit.channel", "");
  private static final Map<String, FaultyProxy> PROXIES = new TreeMap<>();
  private static final Map<String, String> ENDPOINTS = new TreeMap<>();

  private static final int ROUNDS = 6;
  private static final int CALLS = 200;
  private static final double SLOWER = 1.1;

  @Autowired Channels channels;

  @DynamicPropertySource
  static void throughProxies(DynamicPropertyRegistry properties) {
    for (String channel : List.of("postmart", "voso", "shop-demo")) {
      boolean own = channel.equals(ONLY);
      String target = own ? System.getProperty("kit.base-url") : Sandbox.address(channel);
      FaultyProxy proxy = new FaultyProxy(target);
      PROXIES.put(channel, proxy);
      ENDPOINTS.put(channel, target);
      Sandbox.reroute(channel, proxy.url());
    }
    if (ONLY.isEmpty()) {
      // A partner's own endpoint is called no more often than it will be later on.
      properties.add("resilience4j.ratelimiter.configs.default.limit-for-period", () -> "1000");
    }
    properties.add("lensan.catalog.reconciliation.every", () -> "0s");
  }

  @AfterAll
  static void directAgain() {
    Sandbox.noReroutes();
    PROXIES.values().forEach(FaultyProxy::close);
  }

  @ParameterizedTest
  @ValueSource(strings = {"postmart", "voso", "shop-demo"})
  void passesTheWholeSuite(String channel) {
    assumeThat(ONLY).isIn("", channel);
    KitReport report = report(channel, Objects.requireNonNull(ENDPOINTS.get(channel)));
    report.write(Path.of("target", "contract-kit"));
    assertThat(report.score()).as(report.text()).isEqualTo(100);
    assertThat(report.html())
        .contains("score 100", "<tr class=\"good\">")
        .doesNotContain("To mend", "<tr class=\"bad\">");
  }

  private KitReport report(String channel, String endpoint) {
    FaultyProxy proxy = Objects.requireNonNull(PROXIES.get(channel));
    List<Checked> checks = new ContractSuite(channels.gateway(channel), proxy).run();
    return new KitReport(
        channel, endpoint, ContractVersion.of(channel), OffsetDateTime.now(Days.ZONE), checks);
  }

  /** Whoever keeps to all but one thing is told which, and the score says how much hangs on it. */
  @ParameterizedTest
  @MethodSource("wrongs")
  void anEndpointThatIsWrongScoresLess(WrongMarketplace.Wrong wrong, List<String> failing) {
    assumeThat(ONLY).isEmpty();
    String right = Objects.requireNonNull(ENDPOINTS.get("postmart"));
    FaultyProxy proxy = Objects.requireNonNull(PROXIES.get("postmart"));
    try (WrongMarketplace marketplace = new WrongMarketplace(right, wrong)) {
      proxy.to(marketplace.url());
      KitReport report = report("postmart", marketplace.url());
      report.write(Path.of("target", "contract-kit", "wrong"));
      assertThat(report.failed()).extracting(Checked::words).isEqualTo(failing);
      int passed = report.checks().size() - failing.size();
      assertThat(report.score()).isEqualTo(passed * 100 / report.checks().size()).isLessThan(100);
      assertThat(report.html()).contains("To mend", "<tr class=\"bad\">");
    } finally {
      proxy.to(right);
    }
  }

  static Stream<Arguments> wrongs() {
    String through = "one item and no more through ";
    return Stream.of(
        arguments(
            WrongMarketplace.Wrong.FORGETS_KEYS,
            List.of(
                "a known client key answers the item it made, another makes another",
                through + Fault.SILENCE_AFTERWARDS,
                through + Fault.DRIPPING,
                through + Fault.TORN,
                through + Fault.HUGE)),
        arguments(
            WrongMarketplace.Wrong.KEEPS_ITEMS,
            List.of("takes an item down, twice is once, and shows it again")),
        arguments(
            WrongMarketplace.Wrong.SHOWS_OTHER_PRICES,
            List.of("shows exactly what was prepared, badge included", "changes price and stock")));
  }

  /**
   * All places of one channel are taken by calls that are never answered, and many more wait. The
   * best of several rounds counts: what the machine does besides is not what is asked here.
   */
  @Test
  void oneChannelsTroubleSlowsNoOther() throws InterruptedException {
    assumeThat(ONLY).isEmpty();
    ChannelGateway troubled = channels.gateway("voso");
    FaultyProxy voso = Objects.requireNonNull(PROXIES.get("voso"));
    ChannelGateway other = channels.gateway("postmart");
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS && best > SLOWER; round++) {
      long calm = Pace.p99Nanos(() -> other.readItems(null), CALLS);
      voso.strikeAll(Fault.SILENCE_AFTERWARDS);
      List<Thread> callers = callers(troubled);
      await().atMost(PATIENCE).until(() -> troubled.health().work().free() == 0);
      long beside = Pace.p99Nanos(() -> other.readItems(null), CALLS);
      assertThat(other.health().circuitBreaker().state()).isEqualTo("CLOSED");
      assertThat(other.health().work().free()).isEqualTo(other.health().work().most());
      voso.behave();
      for (Thread caller : callers) {
        caller.join();
      }
      troubled.resetCircuitBreaker();
      best = Math.min(best, (double) beside / calm);
    }
    assertThat(best).isLessThanOrEqualTo(SLOWER);
  }

  private static List<Thread> callers(ChannelGateway troubled) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                Thread.startVirtualThread(
                    () -> {
                      try {
                        troubled.readItems(null);
                      } catch (ChannelTrouble expected) {
                        // That is what it is there for.
                      }
                    }))
        .toList();
  }
}
