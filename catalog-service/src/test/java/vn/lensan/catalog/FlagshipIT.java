package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.flagship.FlagshipWatch;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.ScopeDepth;
import vn.lensan.platform.testing.TestTopic;

/** A province chooses what stands for it; each test has a province of its own. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FlagshipIT extends CatalogRails {
  private static final String FLAGSHIPS = "/api/v1/flagships";
  private static final String TOPIC = "vn.lensan.catalog.flagship";
  private static final String REASON = "Đặc sản lâu đời";
  private final FlagshipWatch watch;

  FlagshipIT(FlagshipWatch watch) {
    this.watch = watch;
  }

  private Api staff(String province) {
    return as(Role.PROVINCE, province);
  }

  private static String household(String province) {
    return Onboarded.verified(province, province + "901");
  }

  /** With everything but the growing environment. */
  private String made(String province, String household) {
    Map<String, Object> body = new HashMap<>(product(household, "Chè " + UUID.randomUUID()));
    body.put("description", "Búp non sao tay, nước xanh, vị chát dịu.");
    body.put(
        "origin",
        Map.of("place", "Xã Thử", "history", "Có từ trăm năm", "process", "Hái, vò, sao"));
    return await()
        .atMost(PATIENCE)
        .until(
            () -> staff(province).post("/api/v1/products", body), answer -> answer.status() == 201)
        .json()
        .path("id")
        .asString();
  }

  private Api.Answer choose(String province, String product) {
    return staff(province).put(FLAGSHIPS + '/' + product, Map.of("reason", REASON));
  }

  private Api.Answer release(String province, String product) {
    return staff(province)
        .post(FLAGSHIPS + '/' + product + "/release", Map.of("reason", "Mất mùa"));
  }

  private JsonNode list(String province) {
    Api.Answer answer = staff(province).get(FLAGSHIPS);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("items")).hasSize(1);
    return answer.json().path("items").get(0);
  }

  private void completed(String province, String product) {
    Map<String, Object> origin =
        Map.of("origin", Map.of("environment", "Đồi cao, sương mù, nước suối"));
    Api.Answer changed =
        staff(province).with("If-Match", "*").patch("/api/v1/products/" + product, origin);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
  }

  private static List<String> types(String province) {
    return TestTopic.records(TOPIC, province).stream()
        .map(record -> TestTopic.header(record, "ce_type"))
        .toList();
  }

  @Test
  void showsWhatIsMissingUntilThreeAreCompleteAndTellsEachTurnOnce() {
    String province = "2025-07-01:71";
    assertThat(list(province).path("missing").asInt()).isEqualTo(3);
    String household = household(province);
    List<String> products = new ArrayList<>();
    for (int one = 0; one < 3; one++) {
      products.add(made(province, household));
      assertThat(choose(province, products.getLast()).status()).isEqualTo(200);
    }
    JsonNode lacking = list(province);
    assertThat(lacking.path("missing").asInt()).isZero();
    assertThat(lacking.path("ready").asBoolean()).isFalse();
    assertThat(lacking.at("/products/0/complete").asBoolean()).isFalse();
    assertThat(lacking.at("/products/0/next").asString()).contains("Nơi nuôi trồng");
    assertThat(lacking.at("/products/0/reason").asString()).isEqualTo(REASON);
    products.forEach(one -> completed(province, one));
    assertThat(list(province).path("ready").asBoolean()).isTrue();
    await().atMost(PATIENCE).until(() -> types(province).size() >= 6);
    watch.look();
    assertThat(choose(province, products.getFirst()).status()).isEqualTo(200);
    assertThat(release(province, products.getFirst()).status()).isEqualTo(200);
    JsonNode after = list(province);
    assertThat(after.path("ready").asBoolean()).isFalse();
    assertThat(after.path("missing").asInt()).isEqualTo(1);
    assertThat(after.at("/released/0/reason").asString()).isEqualTo("Mất mùa");
    Api.Answer again = release(province, products.getFirst());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("code").asString()).isEqualTo("flagship.not-chosen");
    await().atMost(PATIENCE).until(() -> types(province).contains(TOPIC + ".released.v1"));
    assertThat(types(province))
        .containsOnlyOnce(TOPIC + ".released.v1")
        .filteredOn(type -> type.endsWith(".reviewed.v1"))
        .hasSize(3);
    TestTopic.records(TOPIC, province).forEach(FlagshipIT::keepsItsContract);
  }

  private static void keepsItsContract(ConsumerRecord<String, byte[]> record) {
    String json = JsonMapper.shared().readTree(record.value()).toString();
    assertThat(EventContracts.violations(TestTopic.header(record, "ce_type"), json))
        .as(json)
        .isEmpty();
    assertThat(json).doesNotContain(REASON, "Mất mùa", "Chè");
  }

  @Test
  void holdsTenAndNeverElevenHoweverManyAreChosenAtOnce() throws Exception {
    String province = "2025-07-01:72";
    String household = household(province);
    List<String> products = new ArrayList<>();
    for (int one = 0; one < 14; one++) {
      products.add(made(province, household));
    }
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> choices =
          products.stream()
              .<Callable<Integer>>map(one -> () -> choose(province, one).status())
              .toList();
      for (Future<Integer> status : threads.invokeAll(choices)) {
        statuses.add(status.get());
      }
    }
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses.stream().filter(status -> status == 200)).hasSize(10);
    assertThat(list(province).path("products")).hasSize(10);
    String over = products.get(statuses.indexOf(409));
    Api.Answer full = choose(province, over);
    assertThat(full.status()).isEqualTo(409);
    assertThat(full.json().path("code").asString()).isEqualTo("flagship.full");
    assertThat(full.json().path("title").asString()).contains("10");
    assertThat(release(province, products.get(statuses.indexOf(200))).status()).isEqualTo(200);
    assertThat(choose(province, over).status()).isEqualTo(200);
  }

  @Test
  void isTheBusinessOfItsOwnProvincesStaffAlone() {
    String province = "2025-07-01:73";
    String product = made(province, household(province));
    assertThat(choose(province, product).status()).isEqualTo(200);
    String none = UUID.randomUUID().toString();
    ScopeDepth.assertAsIfMissing(
        choose("2025-07-01:74", product), product, choose("2025-07-01:74", none), none);
    ScopeDepth.assertAsIfMissing(
        release("2025-07-01:74", product), product, release("2025-07-01:74", none), none);
    assertThat(list("2025-07-01:74").path("products")).isEmpty();
    assertThat(staff("2025-07-01:74").get(FLAGSHIPS + "?province=" + province).text())
        .doesNotContain(product);
    Api commune = as(Role.PROVINCE, province + "901");
    Api.Answer below = commune.put(FLAGSHIPS + '/' + product, Map.of("reason", REASON));
    assertThat(below.status()).isEqualTo(422);
    assertThat(below.json().path("code").asString()).isEqualTo("province.not-yours");
    assertThat(commune.get(FLAGSHIPS).json().path("items")).isEmpty();
    Map<String, String> silent = Map.of("reason", " \u200b ");
    assertThat(staff(province).put(FLAGSHIPS + '/' + product, silent).status()).isIn(400, 422);
    Map<String, String> long301 = Map.of("reason", "x".repeat(301));
    assertThat(staff(province).put(FLAGSHIPS + '/' + product, long301).status()).isEqualTo(400);
  }

  @Test
  void letsGoOfWhatHasLeftTheProvince() {
    String province = "2025-07-01:75";
    String household = household(province);
    String product = made(province, household);
    assertThat(choose(province, product).status()).isEqualTo(200);
    Onboarded.moved(household, "2025-07-01:76", "2025-07-01:76901", 2);
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              watch.look();
              return list(province).path("products").isEmpty();
            });
    assertThat(list(province).at("/released/0/productId").asString()).isEqualTo(product);
    assertThat(list(province).at("/released/0/reason").asString("")).isEmpty();
  }
}
