package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Registered, verified, active, closed, open again, and the history that tells of it. */
class LifeIT extends OnboardingRails {
  private static final String TOPIC = "vn.lensan.onboarding.household";
  private static final Map<String, String> MOVED = Map.of("reason", "Cả nhà chuyển đi nơi khác");

  @Test
  void closesOnceAndReopensToWhatItWas() {
    String id = registeredId(Invented.household("Lương Văn Đóng"));
    String path = HOUSEHOLDS + "/" + id;
    approve(id);
    Api.Answer closed = commune().post(path + "/closure", MOVED);
    assertThat(closed.status()).as(closed.text()).isEqualTo(200);
    assertThat(closed.json().path("status").asString()).isEqualTo("CLOSED");
    assertThat(closed.json().path("closures").path(0).path("from").asString()).isNotEmpty();
    Api.Answer twice = commune().post(path + "/closure", MOVED);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.json().path("code").asString()).isEqualTo("household.closed");
    Api.Answer edited = team().with("If-Match", "*").patch(path, Map.of("village", "Thôn Mới"));
    assertThat(edited.status()).isEqualTo(409);
    Api.Answer open = commune().post(path + "/reopening", Map.of("reason", "Đã về lại"));
    assertThat(open.json().path("status").asString()).isEqualTo("VERIFIED");
    assertThat(open.json().path("closures").path(0).path("to").asString()).isNotEmpty();
    assertThat(commune().post(path + "/reopening", MOVED).status()).isEqualTo(409);
    assertThat(team().post(path + "/closure", MOVED).status()).isEqualTo(403);
    List<Published> told =
        await().atMost(PATIENCE).until(() -> Published.on(TOPIC, id), all -> all.size() >= 4);
    assertThat(Published.types(told)).endsWith(TOPIC + ".closed.v1", TOPIC + ".reopened.v1");
    told.forEach(Published::assertKeepsItsContract);
  }

  @Test
  void refusesAReasonThatIsMissingOrEndless() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Kiều Thị Dài")) + "/closure";
    assertThat(commune().post(path, Map.of()).status()).isEqualTo(400);
    assertThat(commune().post(path, Map.of("reason", "x".repeat(1001))).status()).isEqualTo(400);
    Api.Answer huge = commune().post(path, Map.of("reason", "x".repeat(2_000_000)));
    assertThat(huge.status()).isIn(400, 413);
    String script = "<script>alert('x')</script>";
    String id = path.split("/")[4];
    assertThat(commune().post(path, Map.of("reason", script)).status()).isEqualTo(200);
    JsonNode entry = entryOf(id, "CLOSED");
    assertThat(entry.path("reason").asString()).isEqualTo(script);
  }

  @Test
  void isActiveOnceItIsVerifiedAndHasAShop() {
    String first = registeredId(Invented.household("Hà Thị Bán"));
    Map<String, String> shop =
        Map.of("kind", "MARKETPLACE", "provider", "VOSO", "openedOn", "2026-11-01");
    approve(first);
    team().post(HOUSEHOLDS + "/" + first + "/accounts", shop);
    await().atMost(PATIENCE).until(() -> status(first).equals("ACTIVE"));
    String second = registeredId(Invented.household("Hà Văn Bán"));
    team().post(HOUSEHOLDS + "/" + second + "/accounts", shop);
    await()
        .atMost(PATIENCE)
        .until(() -> team().get(HOUSEHOLDS + "/" + second).json().path("version").asInt() > 0);
    assertThat(status(second)).isEqualTo("REGISTERED");
    assertThat(approve(second).json().path("status").asString()).isEqualTo("ACTIVE");
    List<Published> told =
        await().atMost(PATIENCE).until(() -> Published.on(TOPIC, second), all -> all.size() >= 3);
    assertThat(Published.types(told)).endsWith(TOPIC + ".verified.v1", TOPIC + ".activated.v1");
    told.forEach(Published::assertKeepsItsContract);
  }

  @Test
  void tellsTheWholeHistoryInOrderWithDeviceAndMaskedValues() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household("Ninh Văn Kể", phone));
    String path = HOUSEHOLDS + "/" + id;
    team()
        .with("If-Match", "*")
        .with("X-Device-Id", "phone-07")
        .patch(path, Map.of("head", Map.of("phone", Invented.phone())));
    approve(id);
    team().with("If-Match", "*").patch(path, Map.of("head", Map.of("fullName", "Ninh Văn Kể Lại")));
    commune().post(path + "/closure", MOVED);
    entryOf(id, "CLOSED");
    JsonNode all = commune().get(path + "/history").json().path("items");
    assertThat(all.valueStream().map(entry -> entry.path("kind").asString()).toList())
        .containsExactly("REGISTERED", "CHANGED", "VERIFIED", "PROPOSED", "CLOSED");
    assertThat(all.path(1).path("attribute").asString()).isEqualTo("head.phone");
    assertThat(all.path(1).path("device").asString()).isEqualTo("phone-07");
    assertThat(all.path(1).path("old").asString()).startsWith("***").doesNotContain(phone);
    assertThat(all.path(4).path("reason").asString()).contains("chuyển đi");
    JsonNode page = commune().get(path + "/history?limit=2").json();
    JsonNode next =
        commune().get(path + "/history?limit=2&cursor=" + page.path("cursor").asString()).json();
    assertThat(next.path("items").path(0)).isEqualTo(all.path(2));
    assertThat(commune().get(path + "/history?cursor=xx").status()).isEqualTo(400);
    assertThat(team().get(path + "/history").status()).isEqualTo(403);
    assertThat(as("aud", Role.AUDITOR, OWN).get(path + "/history").status()).isEqualTo(200);
  }

  @Test
  void refusesADeviceNameThatIsNone() {
    Api strange = team().with("X-Device-Id", "a b<script>");
    assertThat(strange.get(HOUSEHOLDS).status()).isEqualTo(400);
  }

  private String status(String id) {
    return team().get(HOUSEHOLDS + "/" + id).json().path("status").asString();
  }

  private JsonNode entryOf(String id, String kind) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                commune()
                    .get(HOUSEHOLDS + "/" + id + "/history?limit=200")
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(entry -> entry.path("kind").asString().equals(kind))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }
}
