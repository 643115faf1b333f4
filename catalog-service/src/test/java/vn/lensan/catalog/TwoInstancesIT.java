package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.TestRails;

/** Two instances over one store: each item is made once, and who comes late finds out. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TwoInstancesIT extends CatalogRails {
  private final ConfigurableApplicationContext first;

  TwoInstancesIT(ConfigurableApplicationContext first) {
    this.first = first;
  }

  private SmartLifecycle crews() {
    return first.getBean("pushCrews", SmartLifecycle.class);
  }

  @AfterEach
  void both() {
    if (!crews().isRunning()) {
      crews().start();
    }
  }

  private static ConfigurableApplicationContext second(int marketplacePort) {
    List<String> args = new ArrayList<>();
    TestRails.properties().forEach((name, value) -> args.add("--" + name + "=" + value));
    args.addAll(
        List.of(
            "--server.port=0",
            "--lensan.peers.onboarding=" + FakeOnboarding.server().baseUrl(),
            "--lensan.catalog.push.crews=1",
            "--lensan.catalog.push.lease=8s",
            "--lensan.catalog.push.longest-call=1s",
            "--lensan.catalog.push.sweep=200ms",
            "--resilience4j.timelimiter.configs.default.timeout-duration=90s"));
    for (String channel : List.of("postmart", "voso")) {
      String prefix = "--lensan.catalog.channels." + channel;
      args.add(
          prefix + ".base-url=http://127.0.0.1:" + marketplacePort + "/sandbox/" + channel + "/v1");
      args.add(prefix + ".api-key=test");
      args.add(prefix + ".webhook-secrets=" + Sandbox.SECRET);
      args.add(prefix + ".timeout=90s");
    }
    return CatalogApplication.start(args.toArray(String[]::new));
  }

  @Test
  void theOnePausedPastItsLeaseMakesNoSecondItemAndFindsThatItIsLate() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Trám thử hai máy");
    String sku = product.path("sku").asString();
    crews().stop();
    try (HeldCalls held = HeldCalls.before(Sandbox.PORT);
        ConfigurableApplicationContext late = second(held.port())) {
      String listing =
          await()
              .atMost(PATIENCE)
              .until(
                  () -> request(product.path("id").asString(), "VOSO"),
                  answer -> answer.status() < 300)
              .json()
              .path("id")
              .asString();
      await().atMost(PATIENCE).until(held::isHolding);
      assertThat(Sandbox.items("voso", sku)).isEmpty();
      crews().start();
      observed(listing, "LIVE");
      assertThat(overtaken(late)).isZero();
      held.letGo();
      await().atMost(PATIENCE).until(() -> overtaken(late) == 1);
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  province()
                      .get("/api/v1/listings/" + listing)
                      .json()
                      .at("/job/status")
                      .asString()
                      .equals("DONE"));
      assertThat(Sandbox.items("voso", sku)).hasSize(1);
      observed(listing, "LIVE");
    }
  }

  private static double overtaken(ConfigurableApplicationContext instance) {
    Counter late =
        instance.getBean(MeterRegistry.class).find("lensan.listings.overtaken").counter();
    return late == null ? 0 : late.count();
  }
}
