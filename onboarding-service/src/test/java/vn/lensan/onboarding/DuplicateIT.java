package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Households that look like one: found after the write, seen within the scope, decided once. */
class DuplicateIT extends OnboardingRails {
  private static final String DUPLICATES = Pairs.DUPLICATES;
  @Autowired private MongoOperations mongo;

  private String household(@Nullable String phone, @Nullable String number, String name) {
    return household(phone, number, name, OWN);
  }

  private String household(
      @Nullable String phone, @Nullable String number, String name, String unit) {
    Map<String, Object> head = new HashMap<>(Map.of("fullName", name));
    if (phone != null) {
      head.put("phone", phone);
    }
    if (number != null) {
      head.put("citizenNumber", number);
    }
    Api.Answer made =
        as("test-giver", Role.PROVINCE, PROVINCE, "2025-06-30:24")
            .post(HOUSEHOLDS, Invented.household(head, unit));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  private static String anyName() {
    return "Người " + UUID.randomUUID();
  }

  /** The pairs in which the household stands, when everything has been looked at. */
  private List<JsonNode> pairsOf(Api api, String household) {
    lookedAt();
    return Pairs.with(api, household);
  }

  private void lookedAt() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                mongo.getCollection("duplicate_looks").countDocuments() == 0
                    && mongo.getCollection("households").countDocuments(waiting()) == 0);
  }

  private static Document waiting() {
    return new Document("pending.time", new Document("$exists", true));
  }

  @Test
  void pairsWhatSharesANumberAPhoneOrANameAndSaysWhy() {
    String phone = Invented.phone();
    String number = Invented.citizenNumber();
    String name = anyName();
    String one = household(phone, number, name);
    String other = household("+84 " + phone.substring(1), number, name.toUpperCase(Locale.ROOT));
    JsonNode pair = pairsOf(commune(), one).getFirst();
    assertThat(pair.path("score").asInt()).isGreaterThan(95);
    JsonNode both = commune().get(DUPLICATES + "/" + pair.path("id").asString()).json();
    assertThat(both.path("sides").size()).isEqualTo(2);
    assertThat(both.toString()).contains(one, other, "Cùng số căn cước", "Cùng số điện thoại");
    assertThat(both.toString()).doesNotContain(number, phone.substring(1));
    String english =
        commune()
            .with("Accept-Language", "en")
            .get(DUPLICATES + "/" + pair.path("id").asString())
            .text();
    assertThat(english).contains("Same citizen number");
  }

  @Test
  void twoWithoutAPhoneAreNoPairAndOldNumbersAreMigratedOnlyAtTheirLength() {
    String one = household(null, Invented.citizenNumber(), anyName());
    String other = household(null, Invented.citizenNumber(), anyName());
    assertThat(pairsOf(commune(), one)).isEmpty();
    assertThat(pairsOf(commune(), other)).isEmpty();
    String six = Invented.phone().substring(4);
    String before = household("01215" + six, null, anyName());
    String since = household("0795" + six, null, anyName());
    String hanoi = household("0243" + six + "1", null, anyName());
    assertThat(pairsOf(commune(), before)).singleElement().asString().contains(since);
    assertThat(pairsOf(commune(), hanoi)).isEmpty();
  }

  @Test
  void findsOneNameInOneCommuneOverAChangeOfBoundaries() {
    String name = anyName();
    String before = household(Invented.phone(), null, name, "2025-06-30:07567");
    String since = household(Invented.phone(), null, name, OWN);
    String elsewhere = household(Invented.phone(), null, name, SIBLING);
    assertThat(pairsOf(province(), before)).singleElement().asString().contains(since);
    assertThat(pairsOf(province(), elsewhere)).isEmpty();
  }

  @Test
  void staysDecidedUntilADecidingValueChanges() {
    String phone = Invented.phone();
    String one = household(phone, null, anyName());
    String other = household(phone, null, anyName());
    String pair = DUPLICATES + "/" + pairsOf(commune(), one).getFirst().path("id").asString();
    Map<String, String> no = Map.of("decision", "NOT_DUPLICATE", "reason", "Hai anh em");
    assertThat(commune().post(pair + "/decision", no).status()).isEqualTo(428);
    Api.Answer seen = commune().get(pair);
    Api held = commune().with("If-Match", seen.header("ETag").orElseThrow());
    assertThat(held.post(pair + "/decision", no).status()).isEqualTo(200);
    assertThat(held.post(pair + "/decision", no).status()).isEqualTo(412);
    patch(other, Map.of("village", "Thôn Khác"));
    sweep();
    assertThat(state(pair)).isEqualTo("NOT_DUPLICATE");
    patch(other, Map.of("head", Map.of("citizenNumber", Invented.citizenNumber())));
    await().atMost(PATIENCE).until(() -> state(pair).equals("OPEN"));
    patch(other, Map.of("head", Map.of("phone", Invented.phone())));
    await().atMost(PATIENCE).until(() -> state(pair).equals("NOT_DUPLICATE"));
    patch(other, Map.of("head", Map.of("phone", phone)));
    await().atMost(PATIENCE).until(() -> state(pair).equals("OPEN"));
  }

  private void patch(String household, Map<String, ?> change) {
    Api.Answer changed = team().with("If-Match", "*").patch(HOUSEHOLDS + "/" + household, change);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
  }

  private String state(String pair) {
    return commune().get(pair).json().path("state").asString();
  }

  /** The weekly one, now. */
  private void sweep() {
    mongo.updateFirst(new Query(), Update.update("due.at", Instant.EPOCH), "duplicate_sweeps");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                mongo
                        .getCollection("duplicate_sweeps")
                        .countDocuments(new Document("due.at", new Document("$gt", new Date())))
                    == 1);
  }

  @Test
  void theSweepFindsWhatNobodyLookedFor() {
    String phone = Invented.phone();
    String one = household(phone, null, anyName());
    String other = household(phone, null, anyName());
    JsonNode pair = pairsOf(commune(), one).getFirst();
    mongo
        .getCollection("duplicate_pairs")
        .deleteOne(new Document("_id", pair.path("id").asString()));
    sweep();
    assertThat(pairsOf(commune(), one)).singleElement().asString().contains(other);
  }

  @Test
  void aPairAcrossUnitsIsSeenOnlyByWhoMaySeeBothSides() {
    String phone = Invented.phone();
    String here = household(phone, null, anyName());
    String beside = household(phone, null, anyName(), SIBLING);
    String id = pairsOf(province(), here).getFirst().path("id").asString();
    Map<String, String> merge = Map.of("decision", "MERGE", "keep", here, "reason", "Một người");
    for (Api one : List.of(commune(), as("beside", Role.COMMUNE, SIBLING))) {
      assertThat(Pairs.with(one, here)).isEmpty();
      assertThat(one.get(DUPLICATES + "/" + id).status()).isEqualTo(404);
      Api.Answer decided =
          one.with("If-Match", "*").post(DUPLICATES + "/" + id + "/decision", merge);
      assertThat(decided.status()).isEqualTo(404);
      assertThat(decided.text()).doesNotContain(here, beside);
    }
    assertThat(province().get(DUPLICATES + "/" + id).text()).contains(here, beside);
    assertThat(team().get(DUPLICATES).status()).isEqualTo(403);
  }

  @Test
  void aPhoneOfAWholeVillageIsOneFinding() {
    String phone = Invented.phone();
    lookedAt();
    String last = "";
    for (int i = 0; i < 30; i++) {
      last = household(phone, null, anyName());
    }
    lookedAt();
    JsonNode crowds = commune().get(DUPLICATES + "/crowds?limit=200").json().path("items");
    assertThat(crowds.valueStream().filter(crowd -> crowd.path("clue").asString().equals("PHONE")))
        .hasSize(1);
    assertThat(crowds.path(0).path("text").asString()).contains("Hơn 20 hộ");
    assertThat(pairsOf(commune(), last).size()).isLessThanOrEqualTo(20);
    assertThat(as("beside", Role.COMMUNE, SIBLING).get(DUPLICATES + "/crowds").json().path("items"))
        .isEmpty();
  }
}
