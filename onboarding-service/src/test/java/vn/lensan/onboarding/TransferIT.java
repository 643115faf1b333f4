package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A household moves when both sides agree, and then lies in one place only. */
class TransferIT extends OnboardingRails {
  private static final String TRANSFERS = "/api/v1/transfers";
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final Map<String, String> YES = Map.of("decision", "ACCEPT");

  private Api receiving() {
    return as("receiver", Role.COMMUNE, SIBLING);
  }

  private Api.Answer propose(String id, String unit) {
    return commune()
        .post(
            HOUSEHOLDS + "/" + id + "/transfers",
            Map.of("unit", Invented.unit(unit), "village", "Thôn Đến", "reason", "Lấy vợ xã bên"));
  }

  private String proposed(String id) {
    Api.Answer made = propose(id, SIBLING);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  @Test
  void movesTheHouseholdOnceBothSidesAgree() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household("Âu Văn Chuyển", phone));
    approve(id);
    String transfer = proposed(id);
    assertThat(receiving().get(HOUSEHOLDS + "/" + id).status()).isEqualTo(404);
    Api.Answer in = receiving().get(TRANSFERS + "?direction=IN&state=PROPOSED&limit=200");
    assertThat(in.text()).contains(transfer, "Âu Văn Chuyển").doesNotContain(phone, "Thôn Thử");
    Api.Answer byGiver = commune().post(TRANSFERS + "/" + transfer + "/decision", YES);
    assertThat(byGiver.json().path("code").asString()).isEqualTo("transfer.other-side");
    Api both = as("test-commune", Role.PROVINCE, PROVINCE, SIBLING);
    assertThat(both.post(TRANSFERS + "/" + transfer + "/decision", YES).status()).isEqualTo(403);
    Api.Answer taken = receiving().post(TRANSFERS + "/" + transfer + "/decision", YES);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    var there = receiving().get(HOUSEHOLDS + "/" + id).json();
    assertThat(there.path("unit").path("code").asString()).isEqualTo("07615");
    assertThat(there.path("givenUnit").path("code").asString()).isEqualTo("07615");
    assertThat(there.path("village").asString()).isEqualTo("Thôn Đến");
    assertThat(commune().get(HOUSEHOLDS + "/" + id).status()).isEqualTo(404);
    assertThat(ids(commune().get(HOUSEHOLDS + "?q=" + phone).json())).isEmpty();
    Api.Answer out = commune().get(TRANSFERS + "?direction=OUT&state=ACCEPTED&limit=200");
    assertThat(out.text()).contains(transfer).doesNotContain("Âu Văn Chuyển");
    assertThat(receiving().post(TRANSFERS + "/" + transfer + "/decision", YES).status())
        .isEqualTo(409);
    List<Published> told =
        await().atMost(PATIENCE).until(() -> Published.on(TOPIC, id), all -> all.size() >= 3);
    assertThat(told.getLast().type()).isEqualTo(TOPIC + ".transferred.v1");
    assertThat(told.getLast().json()).contains("07615").doesNotContain("07582");
    told.forEach(Published::assertKeepsItsContract);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01:99999, unit.unknown",
    "2025-07-01:07582, transfer.same-unit",
    "2025-06-30:07567, unit.retired",
    "2025-07-01:24, unit.not-a-leaf"
  })
  void refusesATransferToAnUnknownOwnOrRetiredUnit(String unit, String code) {
    String id = registeredId(Invented.household("Bàn Văn Nhầm"));
    Api.Answer refused = propose(id, unit);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(errors(refused)).containsExactly("/unit " + code);
  }

  @Test
  void isTakenBackByTheGivingSideAndThenOver() {
    String id = registeredId(Invented.household("Chu Thị Thôi"));
    String transfer = proposed(id);
    assertThat(propose(id, SIBLING).status()).isEqualTo(409);
    String path = TRANSFERS + "/" + transfer;
    assertThat(receiving().post(path + "/retraction", "").status()).isEqualTo(409);
    assertThat(commune().post(path + "/retraction", "").json().path("state").asString())
        .isEqualTo("TAKEN_BACK");
    assertThat(receiving().post(path + "/decision", YES).status()).isEqualTo(409);
    assertThat(receiving().get(TRANSFERS + "?direction=IN&limit=200").text())
        .doesNotContain(transfer);
    String again = proposed(id);
    Api.Answer declined =
        receiving()
            .post(
                TRANSFERS + "/" + again + "/decision",
                Map.of("decision", "DECLINE", "reason", "Không có ở đây"));
    assertThat(declined.json().path("state").asString()).isEqualTo("DECLINED");
    assertThat(declined.text()).doesNotContain("Chu Thị Thôi");
    assertThat(commune().get(HOUSEHOLDS + "/" + id).status()).isEqualTo(200);
  }

  /** Its request, whose clock runs on, and what was merged into it. */
  @Test
  void takesItsRequestsAndItsAliasesAlong() {
    String phone = Invented.phone();
    String kept = registeredId(Invented.household("Khà Văn Đi", phone));
    String alias = registeredId(Invented.household("Khà Văn Đi Cũ", phone));
    merge(kept, alias);
    Map<String, String> asked = Map.of("householdId", kept, "kind", "SEE", "way", "PHONE");
    String request =
        "/api/v1/rights-requests/"
            + team().post("/api/v1/rights-requests", asked).json().path("id").asString();
    assertThat(receiving().get(request).status()).isEqualTo(404);
    String photo =
        team()
            .upload("/api/v1/photos", "a.png", ScopeMatrixIT.picture(), Map.of())
            .json()
            .path("id")
            .asString();
    String own =
        team()
            .upload("/api/v1/photos", "b.png", ScopeMatrixIT.picture(), Map.of("household", kept))
            .json()
            .path("id")
            .asString();
    Map<String, Object> hard =
        Map.of(
            "householdId", kept, "about", "ORDER", "text", "Khó ở đó", "photoIds", List.of(photo));
    String difficulty =
        DifficultyIT.DIFFICULTIES
            + "/"
            + team().post(DifficultyIT.DIFFICULTIES, hard).json().path("id").asString();
    Api.Answer taken = receiving().post(TRANSFERS + "/" + proposed(kept) + "/decision", YES);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> receiving().get(request).status() == 200);
    assertThat(commune().get(request).status()).isEqualTo(404);
    await().atMost(PATIENCE).until(() -> receiving().get(difficulty).status() == 200);
    assertThat(commune().get(difficulty).status()).isEqualTo(404);
    assertThat(receiving().get("/api/v1/photos/" + photo).status()).isEqualTo(200);
    assertThat(commune().get("/api/v1/photos/" + photo).status()).isEqualTo(404);
    await().atMost(PATIENCE).until(() -> receiving().get("/api/v1/photos/" + own).status() == 200);
    assertThat(commune().get("/api/v1/photos/" + own).status()).isEqualTo(404);
    Published moved =
        await()
            .atMost(PATIENCE)
            .until(
                () ->
                    Published.on(TOPIC, alias).stream()
                        .filter(event -> event.subject().equals(alias))
                        .filter(event -> event.type().endsWith(".merged.v1"))
                        .toList(),
                events -> events.size() == 2)
            .getLast();
    moved.assertKeepsItsContract();
    assertThat(moved.json()).contains("\"unit\":{\"boundary\":\"2025-07-01\",\"code\":\"07615\"}");
  }

  /** The giving unit reads no more of it, and undoes nothing that is another unit's by now. */
  @Test
  void takesItsPairsAndMergesOutOfSight() {
    String phone = Invented.phone();
    String kept = registeredId(Invented.household("Khà Thị Khuất", phone));
    String alias = registeredId(Invented.household("Khà Thị Khuất Cũ", phone));
    String third = registeredId(Invented.household("Khà Văn Ở Lại", phone));
    String merge = merge(kept, alias);
    String pair = pair(kept, third);
    Api.Answer taken = receiving().post(TRANSFERS + "/" + proposed(kept) + "/decision", YES);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    String journal = "/api/v1/merges/" + merge;
    await().atMost(PATIENCE).until(() -> commune().get(journal).status() == 404);
    await().atMost(PATIENCE).until(() -> commune().get(pair).status() == 404);
    Map<String, String> why = Map.of("reason", "Nhầm");
    Api.Answer undone = commune().with("If-Match", "*").post(journal + "/undo", why);
    assertThat(undone.status()).as(undone.text()).isEqualTo(404);
    assertThat(Pairs.with(commune(), kept)).isEmpty();
    assertThat(receiving().get(journal).status()).isEqualTo(404);
    assertThat(province().get(journal).status()).isEqualTo(200);
    assertThat(province().get(pair).status()).isEqualTo(200);
  }

  private String pair(String one, String other) {
    return Pairs.DUPLICATES
        + "/"
        + await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(commune(), one, other), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
  }

  private String merge(String kept, String alias) {
    Map<String, Object> decision = Map.of("decision", "MERGE", "keep", kept, "reason", "Một");
    Api officer = commune().with("If-Match", "*");
    Api.Answer merged = officer.post(pair(kept, alias) + "/decision", decision);
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .until(() -> commune().get(HOUSEHOLDS + "/" + alias).json().has("alias"));
    return merged.json().path("mergeId").asString();
  }

  @Test
  void anUnrelatedUnitSeesNothingOfATransfer() {
    String transfer = proposed(registeredId(Invented.household("Đèo Văn Xa")));
    Api third = as("third", Role.PROVINCE, "2025-07-01:14");
    String path = TRANSFERS + "/" + transfer;
    assertThat(third.post(path + "/decision", YES).status()).isEqualTo(404);
    assertThat(third.post(path + "/retraction", "").status()).isEqualTo(404);
    for (String direction : List.of("IN", "OUT")) {
      assertThat(third.get(TRANSFERS + "?limit=200&direction=" + direction).text())
          .doesNotContain(transfer, "Đèo");
    }
  }
}
