package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/**
 * The process is killed with −9 in the middle of registrations and orders and started again. A
 * ledger outside of it holds what was acknowledged; afterwards nothing of that may be missing and
 * nothing may be there twice, and the figures are the recount.
 */
class CrashIT {
  private static final int PORT = 18180;
  private static final int ENOUGH = 15;

  @TempDir Path folder;

  private final Map<String, String> acknowledgedHouseholds =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<String> acknowledgedOrders = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean killed;

  @Test
  void losesNothingAndDoublesNothingOverAKill() throws InterruptedException {
    TestDatabases.dropLocal();
    try (LocalProcess local = LocalProcess.start(folder.resolve("local"), PORT, false)) {
      Journey journey = new Journey(local);
      JsonNode product = shelf(journey);
      workUntilKilled(local, journey, product.path("sku").asString());
      local.restart();
      repeatWhatWasNotAnswered(local);
      assertNothingLostOrDoubled(local, new Journey(local));
    }
  }

  private static JsonNode shelf(Journey journey) {
    journey.importList("demo-commune", HouseholdLists.good(1, 1), "crash-list");
    String household =
        journey.households("demo-commune", "tran%20van%20thu").getFirst().path("id").asString();
    assertThat(journey.verify("demo-province", household).status()).isEqualTo(200);
    JsonNode product = journey.product("demo-commune", household, "Vải thiều bền", 10_000);
    journey.putOnShelf("demo-commune", product.path("id").asString());
    journey.awaitLive("demo-commune", product.path("id").asString());
    return product;
  }

  private void workUntilKilled(LocalProcess local, Journey journey, String sku)
      throws InterruptedException {
    Api api = local.as("demo-commune");
    CountDownLatch enough = new CountDownLatch(2 * ENOUGH);
    Thread registering =
        Thread.ofVirtual()
            .start(
                () ->
                    untilKilled(
                        () -> {
                          register(api, "crash-" + UUID.randomUUID());
                          enough.countDown();
                        }));
    Thread ordering =
        Thread.ofVirtual()
            .start(
                () ->
                    untilKilled(
                        () -> {
                          acknowledgedOrders.add(journey.order("voso", sku, 1));
                          enough.countDown();
                        }));
    assertThat(enough.await(60, TimeUnit.SECONDS))
        .as("the system works before it is killed")
        .isTrue();
    killed = true;
    local.kill();
    registering.join();
    ordering.join();
  }

  private void untilKilled(Runnable work) {
    while (!killed) {
      try {
        work.run();
      } catch (RuntimeException | AssertionError broken) {
        if (!killed) {
          throw broken;
        }
      }
    }
  }

  private final Map<String, Map<String, Object>> asked =
      Collections.synchronizedMap(new LinkedHashMap<>());

  private void register(Api api, String key) {
    Map<String, Object> body =
        asked.computeIfAbsent(
            key,
            any ->
                Map.of(
                    "kind", "HOUSEHOLD",
                    "head",
                        Map.of(
                            "fullName",
                            "Lê Thị Bền " + asked.size(),
                            "phone",
                            String.format("0983%06d", asked.size())),
                    "unit", Map.of("boundary", "2025-07-01", "code", HouseholdLists.COMMUNE)));
    Api.Answer answer = api.with("Idempotency-Key", key).post("/api/v1/households", body);
    if (answer.status() == 201) {
      acknowledgedHouseholds.put(key, answer.json().path("id").asString());
    }
  }

  /**
   * As a client does that got no answer: the same key and body again; it may be told to wait for
   * the crashed attempt.
   */
  private void repeatWhatWasNotAnswered(LocalProcess local) {
    Api api = local.as("demo-commune");
    for (String key : List.copyOf(asked.keySet())) {
      String before = acknowledgedHouseholds.get(key);
      Awaitility.await("an answer for " + key)
          .atMost(Duration.ofSeconds(90))
          .pollInterval(Duration.ofMillis(500))
          .until(
              () -> {
                register(api, key);
                return acknowledgedHouseholds.containsKey(key);
              });
      assertThat(before == null || before.equals(acknowledgedHouseholds.get(key)))
          .as("same thing for the same key")
          .isTrue();
    }
  }

  private void assertNothingLostOrDoubled(LocalProcess local, Journey journey) {
    Map<String, Integer> households = new HashMap<>();
    pages(local, "/api/v1/households")
        .forEach(found -> households.merge(found.path("id").asString(), 1, Integer::sum));
    acknowledgedHouseholds
        .values()
        .forEach(id -> assertThat(households).as("acknowledged household").containsEntry(id, 1));
    assertThat(households).hasSize(acknowledgedHouseholds.size() + 1);

    Awaitility.await("every order once")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              List<String> orders =
                  pages(local, "/api/v1/orders").stream()
                      .map(order -> order.path("channelOrderId").asString())
                      .toList();
              assertThat(orders).doesNotHaveDuplicates().containsAll(acknowledgedOrders);
              assertThat(journey.figure("demo-ministry", "order.count", "VN"))
                  .isEqualTo(orders.size());
              assertThat(journey.figure("demo-ministry", "order.value", "VN"))
                  .isEqualTo(10_000L * orders.size());
              assertThat(journey.figure("demo-ministry", "hh.digitised", "VN"))
                  .isEqualTo(households.size());
            });
  }

  private static List<JsonNode> pages(LocalProcess local, String path) {
    Api api = local.as("demo-commune");
    List<JsonNode> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          api.get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).json();
      page.path("items").forEach(found::add);
      cursor = page.path("cursor").asString("");
    } while (!cursor.isEmpty());
    return found;
  }
}
