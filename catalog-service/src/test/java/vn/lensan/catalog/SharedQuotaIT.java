package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.TestConstructor;

/** Two instances call one marketplace: both together never more often than it allows. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharedQuotaIT extends CatalogRails {
  private static final int QUOTA = 20;
  private static final int PRODUCTS = 40;
  private final ConfigurableApplicationContext first;

  SharedQuotaIT(ConfigurableApplicationContext first) {
    this.first = first;
  }

  private SmartLifecycle crews() {
    return first.getBean("pushCrews", SmartLifecycle.class);
  }

  @AfterEach
  void again() {
    if (!crews().isRunning()) {
      crews().start();
    }
  }

  @Test
  void theCallsOfBothTogetherNeverExceedTheQuota() {
    crews().stop();
    String household = Onboarded.verified(Onboarded.OWN);
    List<String> products = new ArrayList<>();
    for (int i = 0; i < PRODUCTS; i++) {
      products.add(created(household, "Vải thử hạn mức chung " + i).path("id").asString());
    }
    try (HeldCalls one = HeldCalls.before(Sandbox.PORT, call -> false);
        HeldCalls two = HeldCalls.before(Sandbox.PORT, call -> false);
        ConfigurableApplicationContext second = limited(one);
        ConfigurableApplicationContext third = limited(two)) {
      assertThat(List.of(second, third)).allMatch(ConfigurableApplicationContext::isActive);
      // Both are there before there is anything to send, so both send.
      List<String> listings = products.stream().map(this::requested).toList();
      listings.forEach(id -> observed(id, "LIVE"));
      assertThat(one.arrivals()).isNotEmpty();
      assertThat(two.arrivals()).isNotEmpty();
      List<Long> all =
          Stream.concat(one.arrivals().stream(), two.arrivals().stream()).sorted().toList();
      for (int i = QUOTA; i < all.size(); i++) {
        assertThat(Duration.ofNanos(all.get(i) - all.get(i - QUOTA)))
            .as("calls %d to %d of %d", i - QUOTA, i, all.size())
            .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
      }
    }
  }

  private String requested(String product) {
    return await()
        .atMost(PATIENCE)
        .until(() -> request(product, "VOSO"), answer -> answer.status() < 300)
        .json()
        .path("id")
        .asString();
  }

  private static ConfigurableApplicationContext limited(HeldCalls way) {
    return OtherInstance.start(
        way.port(),
        "--resilience4j.ratelimiter.configs.default.limit-for-period=" + QUOTA,
        "--lensan.catalog.channels.postmart.base-url=http://127.0.0.1:1");
  }
}
