package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

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

  @Test
  void theOnePausedPastItsLeaseMakesNoSecondItemAndFindsThatItIsLate() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Trám thử hai máy");
    String sku = product.path("sku").asString();
    crews().stop();
    try (HeldCalls held = HeldCalls.before(Sandbox.PORT);
        ConfigurableApplicationContext late = OtherInstance.start(held.port())) {
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
