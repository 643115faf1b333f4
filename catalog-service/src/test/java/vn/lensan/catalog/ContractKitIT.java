package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.contract.Checked;
import vn.lensan.catalog.contract.ContractSuite;
import vn.lensan.catalog.contract.Fault;
import vn.lensan.catalog.contract.FaultyProxy;
import vn.lensan.catalog.contract.KitReport;
import vn.lensan.catalog.contract.Pace;
import vn.lensan.platform.time.Days;

/**
 * The contract kit against every simulator, through every adapter. With {@code -Dkit.channel},
 * {@code -Dkit.base-url} and {@code -Dkit.api-key} it runs against a partner's own endpoint instead
 * (see infra/sandbox/kit). The reports lie in target/contract-kit.
 */
class ContractKitIT extends CatalogRails {
  private static final String ONLY = System.getProperty("kit.channel", "");
  private static final Map<String, FaultyProxy> PROXIES = new TreeMap<>();

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
      Sandbox.reroute(channel, proxy.url());
    }
    properties.add("resilience4j.ratelimiter.configs.default.limit-for-period", () -> "1000");
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
    List<Checked> checks =
        new ContractSuite(channels.gateway(channel), Objects.requireNonNull(PROXIES.get(channel)))
            .run();
    KitReport report = new KitReport(channel, OffsetDateTime.now(Days.ZONE), checks);
    report.write(Path.of("target", "contract-kit"));
    assertThat(report.score()).as(report.text()).isEqualTo(100);
    assertThat(report.html()).contains("score 100", "<tr class=\"good\">");
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
