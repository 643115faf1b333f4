package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;

/** What households leave on Kafka and in the store: everything others need, nothing personal. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RegistryTracesIT extends OnboardingRails {
  private static final String HOUSEHOLD = "vn.lensan.onboarding.household";
  private static final String CONSENT = "vn.lensan.onboarding.consent";
  private static final String NAME = "Quách Thị Dấu";

  private final MongoOperations mongo;
  private final String phone = Invented.phone();
  private final String otherPhone = Invented.phone();
  private final String number = Invented.citizenNumber();

  RegistryTracesIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** A household with everything that can happen to one. */
  private String lived() {
    Map<String, Object> head =
        Map.of("fullName", NAME, "phone", phone, "citizenNumber", number, "birthYear", 1985);
    Map<String, Object> told =
        Invented.with(
            Invented.household(head, OWN),
            "crops",
            List.of(Map.of("commodity", "Vải thiều", "areaM2", 5000)));
    String id =
        team()
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .post(HOUSEHOLDS, told)
            .json()
            .path("id")
            .asString();
    String path = HOUSEHOLDS + "/" + id;
    team().post(path + "/consents", Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO"));
    String consent = team().get(path).json().path("consents").path(0).path("consentId").asString();
    team().post(path + "/consents/" + consent + "/withdrawal", "");
    team().with("If-Match", "*").patch(path, Map.of("head", Map.of("phone", otherPhone)));
    team().with("If-Match", "*").patch(path, Map.of("crops", List.of()));
    commune()
        .post(path + "/verification", Map.of("decision", "DECLINE", "reason", "Sai tên " + NAME));
    assertThat(approve(id).status()).isEqualTo(200);
    return id;
  }

  @Test
  void tellsEveryFactInItsContractAndNothingPersonal() {
    String id = lived();
    List<Published> facts =
        await()
            .atMost(PATIENCE)
            .until(
                () -> Published.on(HOUSEHOLD, id),
                found -> Published.types(found).contains(HOUSEHOLD + ".verified.v1"));
    // The phone was changed too, but that is nobody else's business.
    assertThat(Published.types(facts))
        .containsExactly(
            HOUSEHOLD + ".registered.v1",
            HOUSEHOLD + ".changed.v1",
            HOUSEHOLD + ".declined.v1",
            HOUSEHOLD + ".verified.v1");
    List<Published> consents = Published.on(CONSENT, id);
    assertThat(Published.types(consents))
        .containsExactly(CONSENT + ".given.v1", CONSENT + ".withdrawn.v1");
    assertThat(facts).extracting(Published::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(consents).extracting(Published::sequence).containsExactly(1L, 2L);
    List<Published> all = new ArrayList<>(facts);
    all.addAll(consents);
    all.forEach(Published::assertKeepsItsContract);
    assertThat(all).extracting(Published::subject).containsOnly(id);
    assertThat(all.toString())
        .doesNotContain(NAME, phone.substring(1), otherPhone.substring(1), number, "Thôn Thử");
  }

  @Test
  void keepsNumbersUnreadableInTheWholeStore() {
    String id = lived();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(changesOf(id)).contains("head.phone", "crops", "status"));
    for (String collection : mongo.getCollectionNames()) {
      for (Document document : mongo.findAll(Document.class, collection)) {
        assertThat(document.toJson())
            .as(collection)
            .doesNotContain(phone.substring(1), otherPhone.substring(1), number);
      }
    }
  }

  private List<String> changesOf(String id) {
    return mongo
        .getCollection("household_changes")
        .find(new Document("householdId", id))
        .map(change -> change.getString("attribute"))
        .into(new ArrayList<>());
  }

  @Test
  void logsWhoChangedWhatEncrypted() {
    String id = lived();
    await().atMost(PATIENCE).until(() -> changesOf(id).contains("head.phone"));
    Document change =
        mongo
            .getCollection("household_changes")
            .find(new Document("householdId", id).append("attribute", "head.phone"))
            .first();
    assertThat(change).containsEntry("actor", "test-team").containsKey("at");
    assertThat(change.get("oldValue")).isInstanceOf(Document.class);
    assertThat(change.get("newValue")).isNotEqualTo(change.get("oldValue"));
  }
}
