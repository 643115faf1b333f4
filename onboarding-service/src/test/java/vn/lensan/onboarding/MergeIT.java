package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** A merge and its undoing through the API, and what others are told of it. */
class MergeIT extends OnboardingRails {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private final String phone = Invented.phone();

  private String household(String name, String village) {
    return registeredId(Invented.with(Invented.household(name, phone), "village", village));
  }

  private String pairOf(String... households) {
    return await()
        .atMost(PATIENCE)
        .until(() -> Pairs.with(commune(), households), found -> !found.isEmpty())
        .stream()
        .map(pair -> Pairs.DUPLICATES + "/" + pair.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private Api.Answer merge(String pair, String keep, Map<String, String> fields) {
    return commune()
        .with("If-Match", commune().get(pair).header("ETag").orElseThrow())
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post(
            pair + "/decision",
            Map.of("decision", "MERGE", "keep", keep, "reason", "Một người", "fields", fields));
  }

  private Api.Answer undo(String merge) {
    String path = "/api/v1/merges/" + merge;
    return commune()
        .with("If-Match", commune().get(path).header("ETag").orElseThrow())
        .post(path + "/undo", Map.of("reason", "Nhầm"));
  }

  private JsonNode household(String id) {
    Api.Answer answer = commune().get(HOUSEHOLDS + "/" + id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void theLosersIdAndCodeLeadToTheSurvivorUntilTheUndo() {
    String keep = household("Hộ Giữ Lại", "Thôn Giữ");
    String lose = household("Hộ Gộp Vào", "Thôn Gộp");
    String loserCode = household(lose).path("code").asString();
    Api.Answer merged = merge(pairOf(keep), keep, Map.of("PLACE", "OTHER"));
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
    assertThat(merged.json().path("state").asString()).isEqualTo("MERGED");

    JsonNode alias = household(lose);
    assertThat(alias.path("id").asString()).isEqualTo(keep);
    assertThat(alias.path("alias").asString()).isEqualTo(lose);
    assertThat(alias.path("village").asString()).isEqualTo("Thôn Gộp");
    assertThat(alias.path("head").path("fullName").asString()).isEqualTo("Hộ Giữ Lại");
    assertThat(ids(commune().get(HOUSEHOLDS + "?q=" + loserCode).json())).containsExactly(keep);
    assertThat(commune().get(HOUSEHOLDS + "?limit=200").text()).doesNotContain(loserCode);
    assertThat(commune().get(HOUSEHOLDS + "?limit=200&status=MERGED").text()).contains(loserCode);

    Map<String, Object> head = Map.of("head", Map.of("fullName", "Tên Sửa Sau"));
    Api.Answer edited = team().with("If-Match", "*").patch(HOUSEHOLDS + "/" + lose, head);
    assertThat(edited.status()).as(edited.text()).isEqualTo(200);

    String mergeId = merged.json().path("mergeId").asString();
    Api.Answer undone = undo(mergeId);
    assertThat(undone.status()).as(undone.text()).isEqualTo(200);
    assertThat(undone.json().path("state").asString()).isEqualTo("UNDONE");
    assertThat(undone.json().path("undone").path("givenBack").toString()).contains("PLACE");
    assertThat(household(lose).path("id").asString()).isEqualTo(lose);
    assertThat(household(lose).path("village").asString()).isEqualTo("Thôn Gộp");
    assertThat(household(lose).path("head").path("fullName").asString()).isEqualTo("Hộ Gộp Vào");
    assertThat(household(keep).path("village").asString()).isEqualTo("Thôn Giữ");
    assertThat(household(keep).path("head").path("fullName").asString()).isEqualTo("Tên Sửa Sau");
  }

  @Test
  void bothWaysAreToldByEventsWithoutPersonalData() {
    String keep = household("Hộ Đi Về Một", "Thôn Một");
    String lose = household("Hộ Đi Về Hai", "Thôn Hai");
    String mergeId = merge(pairOf(keep), keep, Map.of()).json().path("mergeId").asString();
    assertThat(undo(mergeId).status()).isEqualTo(200);
    List<Published> told =
        await()
            .atMost(PATIENCE)
            .until(
                () ->
                    Published.on(TOPIC, lose).stream()
                        .filter(event -> event.subject().equals(lose))
                        .toList(),
                events -> events.size() >= 3);
    assertThat(Published.types(told))
        .containsExactly(TOPIC + ".registered.v1", TOPIC + ".merged.v1", TOPIC + ".unmerged.v1");
    told.forEach(Published::assertKeepsItsContract);
    assertThat(told.get(1).json()).contains("\"mergedInto\":\"" + keep + '"', mergeId);
    assertThat(told.get(2).json()).doesNotContain("mergedInto");
    told.forEach(event -> assertThat(event.json()).doesNotContain("Hộ Đi Về", phone));
  }

  @Test
  void refusesWhatCannotBeMerged() {
    String keep = household("Hộ Không Gộp Một", "Thôn Một");
    String lose = household("Hộ Không Gộp Hai", "Thôn Hai");
    String third = household("Hộ Không Gộp Ba", "Thôn Ba");
    String pair = pairOf(keep, lose);
    String across = pairOf(lose, third);
    assertThat(merge(pair, "somebody-else", Map.of()).status()).isEqualTo(422);
    assertThat(merge(pair, keep, Map.of()).status()).isEqualTo(200);
    Api.Answer again = merge(pair, keep, Map.of());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("code").asString()).isEqualTo("duplicate.already-merged");
    Api.Answer alias = merge(across, lose, Map.of());
    assertThat(alias.status()).as(alias.text()).isEqualTo(409);
    assertThat(merge(pairOf(keep, third), keep, Map.of()).status()).isEqualTo(200);
    Api.Answer itself = merge(across, lose, Map.of());
    assertThat(itself.status()).as(itself.text()).isEqualTo(422);
    assertThat(itself.json().path("code").asString()).isEqualTo("merge.of-itself");
  }
}
