package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.ScopeDepth;
import vn.lensan.platform.testing.TestTopic;

/** A province's suppliers and their inputs; each test has a province of its own. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SupplyIT extends CatalogRails {
  private static final String SUPPLIERS = "/api/v1/suppliers";
  private static final String INPUTS = "/api/v1/inputs";
  private static final String TOPIC = "vn.lensan.catalog.supply";
  private static final String PHONE = "0912 000 789";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final MongoOperations mongo;

  SupplyIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  static Map<String, Object> supplier(String kind) {
    return Map.of("name", "Trại giống Thử", "kind", kind, "phone", PHONE);
  }

  static Map<String, Object> input() {
    Map<String, Object> input = new HashMap<>();
    input.put("name", "Phân hữu cơ vi sinh");
    input.put("kind", "FERTILISER");
    input.put("unitOfMeasure", "bao 50 kg");
    input.put("referencePrice", Map.of("amount", 200_000, "on", TODAY.toString()));
    input.put("preference", preference("PERCENT", 10, 0, 30));
    input.put("shownOn", List.of("voso"));
    return input;
  }

  private static Map<String, Object> preference(String kind, Object value, int from, int to) {
    return Map.of(
        "kind",
        kind,
        "value",
        value,
        "from",
        TODAY.plusDays(from).toString(),
        "to",
        TODAY.plusDays(to).toString());
  }

  private static Map<String, Object> with(String member, Object value) {
    Map<String, Object> input = input();
    input.put(member, value);
    return input;
  }

  private Api staff(String province) {
    return as(Role.PROVINCE, province);
  }

  private JsonNode chosen(String province, String kind) {
    Api.Answer made = staff(province).post(SUPPLIERS, supplier(kind));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  private Api.Answer offered(String province, JsonNode supplier, Map<String, Object> input) {
    String id = supplier.path("id").asString();
    return staff(province).post(INPUTS, Map.of("supplierId", id, "input", input));
  }

  /** A team below the province, which the service knows by a household there. */
  private Api volunteer(String province) {
    String commune = province + "901";
    Onboarded.verified(province, commune);
    Api team = as(Role.TEAM, commune);
    await().atMost(PATIENCE).until(() -> !team.get(SUPPLIERS).json().path("items").isEmpty());
    return team;
  }

  @Test
  void tellsVolunteersWhatThereIsWithWhichPreference() {
    String province = "2025-07-01:81";
    JsonNode supplier = chosen(province, "ORGANISATION");
    JsonNode made = offered(province, supplier, input()).json();
    offered(province, supplier, with("preference", preference("AMOUNT", 50_000, 1, 30)));
    Map<String, Object> plain = input();
    plain.remove("preference");
    plain.put("kind", "SEED");
    offered(province, supplier, plain);
    Api team = volunteer(province);
    assertThat(team.get(INPUTS).json().path("items")).hasSize(3);
    JsonNode now = team.get(INPUTS + "?preferential=true").json().path("items");
    assertThat(now).hasSize(1);
    assertThat(now.at("/0/id").asString()).isEqualTo(made.path("id").asString());
    assertThat(now.at("/0/householdPrice/amount").asLong()).isEqualTo(180_000);
    assertThat(now.at("/0/shownOn/0").asString()).isEqualTo("VOSO");
    assertThat(team.get(INPUTS + "?kind=SEED").json().path("items")).hasSize(1);
    assertThat(team.get(INPUTS + "/kinds").text()).contains("FERTILISER", "Phân bón");
    assertThat(team.get(SUPPLIERS).text()).contains(PHONE);
    assertThat(team.post(SUPPLIERS, supplier("PERSON")).status()).isEqualTo(403);
  }

  @Test
  void keepsAPersonsNumberToItself() {
    JsonNode supplier = chosen("2025-07-01:82", "PERSON");
    String id = supplier.path("id").asString();
    assertThat(supplier.path("phone").asString()).endsWith("789").doesNotContain("0912");
    assertThat(staff("2025-07-01:82").get(SUPPLIERS + '/' + id).text()).doesNotContain("0912");
    assertThat(String.valueOf(mongo.getCollection("suppliers").find().into(new ArrayList<>())))
        .contains(id)
        .doesNotContain(PHONE);
  }

  @Test
  void refusesWhatCannotBeInWordsThatHelp() {
    String province = "2025-07-01:83";
    JsonNode supplier = chosen(province, "ORGANISATION");
    for (Map<String, Object> wrong :
        List.of(
            with("referencePrice", Map.of("amount", -1, "on", TODAY.toString())),
            with("referencePrice", Map.of("amount", 1.5, "on", TODAY.toString())),
            with("referencePrice", Map.of("amount", 1, "on", TODAY.plusDays(1).toString())),
            with("preference", preference("PERCENT", 101, 0, 1)),
            with("preference", preference("PERCENT", 0, 0, 1)),
            with("preference", preference("AMOUNT", 200_001, 0, 1)),
            with("preference", preference("PERCENT", 5, 1, 0)),
            with("kind", "ROCKET"),
            with("unitOfMeasure", "nắm tay to"),
            with("shownOn", List.of("nowhere")),
            with("name", "x".repeat(151)))) {
      Api.Answer refused = offered(province, supplier, wrong);
      assertThat(refused.status()).as(wrong + refused.text()).isIn(400, 422);
      assertThat(refused.json().at("/errors/0/message").asString()).as(refused.text()).isNotBlank();
    }
    Map<String, Object> both = with("kind", "ROCKET");
    both.put("preference", preference("PERCENT", 101, 5, 1));
    Api.Answer all = offered(province, supplier, both);
    assertThat(all.json().path("errors")).hasSize(3);
    assertThat(all.text()).contains("Giá trị ngoài khoảng cho phép: 1–100");
    assertThat(staff(province).get(INPUTS).json().path("items")).isEmpty();
    assertThat(staff(province).post(SUPPLIERS, Map.of("name", "A", "kind", "X")).status())
        .isEqualTo(400);
  }

  @Test
  void isChangedByItsOwnProvincesStaffAlone() {
    String province = "2025-07-01:84";
    JsonNode supplier = chosen(province, "ORGANISATION");
    String id = offered(province, supplier, input()).json().path("id").asString();
    Api other = staff("2025-07-01:85").with("If-Match", "*");
    String none = "01938f6e-0000-7000-8000-00000000dead";
    ScopeDepth.assertAsIfMissing(
        other.put(INPUTS + '/' + id, input()), id, other.put(INPUTS + '/' + none, input()), none);
    ScopeDepth.assertAsIfMissing(
        other.get(INPUTS + '/' + id), id, other.get(INPUTS + '/' + none), none);
    ScopeDepth.assertUnseen(other, INPUTS, id);
    ScopeDepth.assertUnseen(other, INPUTS + "?province=" + province, id);
    ScopeDepth.assertUnseen(other, SUPPLIERS, supplier.path("id").asString());
    assertThat(offered("2025-07-01:85", supplier, input()).status()).isEqualTo(404);
    Map<String, Object> foreign = new HashMap<>(supplier("PERSON"));
    foreign.put("province", Map.of("boundary", "2025-07-01", "code", "84"));
    assertThat(staff("2025-07-01:85").post(SUPPLIERS, foreign).status()).isEqualTo(422);
    Api stale = staff(province).with("If-Match", "\"99\"");
    assertThat(stale.put(INPUTS + '/' + id, input()).status()).isEqualTo(412);
    assertThat(staff(province).put(INPUTS + '/' + id, input()).status()).isEqualTo(428);
  }

  @Test
  void withdrawsASuppliersInputsWithItAndTellsItAll() {
    String province = "2025-07-01:86";
    JsonNode supplier = chosen(province, "PERSON");
    String id = offered(province, supplier, input()).json().path("id").asString();
    Api staff = staff(province);
    Map<String, Object> dearer = with("origin", "Làm tại Bắc Ninh");
    dearer.put("description", "Ủ hoai từ phân bò");
    Api.Answer changed = staff.with("If-Match", "*").put(INPUTS + '/' + id, dearer);
    assertThat(changed.json().path("complete").asBoolean()).as(changed.text()).isTrue();
    String release = SUPPLIERS + '/' + supplier.path("id").asString() + "/release";
    assertThat(staff.post(release, "").status()).isEqualTo(200);
    assertThat(staff.post(release, "").status()).isEqualTo(200);
    assertThat(staff.get(INPUTS).json().path("items")).isEmpty();
    assertThat(staff.get(SUPPLIERS).json().path("items")).isEmpty();
    assertThat(offered(province, supplier, input()).status()).isEqualTo(409);
    assertThat(staff.with("If-Match", "*").put(INPUTS + '/' + id, input()).status()).isEqualTo(409);
    await().atMost(PATIENCE).until(() -> TestTopic.records(TOPIC, id).size() == 3);
    assertThat(TestTopic.records(TOPIC, supplier.path("id").asString())).hasSize(2);
    List<ConsumerRecord<String, byte[]>> all = TestTopic.records(TOPIC);
    all.forEach(SupplyIT::keepsItsContract);
  }

  private static void keepsItsContract(ConsumerRecord<String, byte[]> record) {
    String json = JsonMapper.shared().readTree(record.value()).toString();
    assertThat(EventContracts.violations(TestTopic.header(record, "ce_type"), json))
        .as(json)
        .isEmpty();
    assertThat(json).doesNotContain(PHONE, "Trại giống", "vi sinh", "phân bò");
  }
}
