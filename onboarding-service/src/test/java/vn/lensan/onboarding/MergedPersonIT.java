package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.testing.Api;

/** A person who was registered twice is one: what was said under either code is the person's. */
class MergedPersonIT extends OnboardingRails {
  private static final String RIGHTS = "/api/v1/rights-requests";

  private String household(String name, String phone) {
    String id = registeredId(Invented.household(name, phone));
    Map<String, Object> consent = Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO");
    assertThat(team().post(HOUSEHOLDS + "/" + id + "/consents", consent).status()).isEqualTo(201);
    return id;
  }

  private void merge(String kept, String alias) {
    String pair =
        await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(commune(), kept, alias), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
    Map<String, Object> decision = Map.of("decision", "MERGE", "keep", kept, "reason", "Một người");
    Api.Answer merged =
        commune().with("If-Match", "*").post(Pairs.DUPLICATES + "/" + pair + "/decision", decision);
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
  }

  @Test
  void withdrawsUnderBothCodesWhateverCodeIsAskedBy() {
    String phone = Invented.phone();
    String kept = household("Nông Thị Hai Mã", phone);
    String alias = household("Nông Thị Hai Mã", phone);
    merge(kept, alias);
    Map<String, String> asked = Map.of("householdId", alias, "kind", "WITHDRAW", "way", "PHONE");
    Api.Answer received = team().post(RIGHTS, asked);
    assertThat(received.json().path("householdId").asString()).isEqualTo(kept);
    assertThat(team().get(HOUSEHOLDS + "/" + kept + "/consents").json().path("active")).isEmpty();
    for (String one : new String[] {kept, alias}) {
      await()
          .atMost(PATIENCE)
          .until(
              () -> Published.types(Published.on("vn.lensan.onboarding.consent", one)),
              types -> types.contains("vn.lensan.onboarding.consent.withdrawn.v1"));
    }
    Api officer = commune().with("If-Match", "*");
    String request = RIGHTS + "/" + received.json().path("id").asString();
    officer.post(request + "/answer", "");
    assertThat(officer.post(request + "/completion", "").status())
        .as("no marketplace has acknowledged for either code")
        .isEqualTo(409);
  }

  @Test
  void readsOnItsOwnPageWhatItAskedUnderTheOtherCode() {
    String phone = Invented.phone();
    String kept = household("Nông Văn Một Nhà", phone);
    String alias = household("Nông Văn Một Nhà", phone);
    Map<String, String> hard = Map.of("householdId", alias, "about", "ORDER", "text", "Khó kể cũ");
    String id = team().post(DifficultyIT.DIFFICULTIES, hard).json().path("id").asString();
    merge(kept, alias);
    team()
        .with("If-Match", "*")
        .post(DifficultyIT.DIFFICULTIES + "/" + id + "/answer", Map.of("text", "Đã xem giúp"));
    Api visitor = Api.onPort(port);
    Api.Answer page = Forms.opened(team(), visitor, kept);
    assertThat(page.text()).contains("Khó kể cũ", "Đã xem giúp", "Bà con thấy thế nào?");
    Map<String, String> score =
        Map.of(
            "visit",
            Forms.hidden(page, "visit"),
            "question",
            Forms.hidden(page, "question"),
            "score",
            "4");
    assertThat(Forms.send(visitor, "/own/visit/satisfaction", score).text()).contains("Cảm ơn");
  }
}
