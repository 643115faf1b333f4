package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.onboarding.OfficeForms.submit;
import static vn.lensan.onboarding.OfficeForms.version;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Duplicates side by side, and what is decided about them on the page. */
class OfficePairsIT extends OnboardingRails {
  private static final String DUPLICATES = "/office/duplicates/";

  private record Pair(String page, String older, String newer) {}

  private Pair pair() {
    String phone = Invented.phone();
    String older = registeredId(Invented.household("Hoàng Thị Một", phone));
    String newer =
        registeredId(
            Invented.with(Invented.household("Hoàng Thị Hai", phone), "village", "Thôn Bên"));
    String id =
        await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(commune(), older, newer), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
    return new Pair(DUPLICATES + id, older, newer);
  }

  @Test
  void showsTwoSideBySideWithReasonsInWords() {
    Pair pair = pair();
    Api.Answer page = commune().get(pair.page());
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    assertThat(page.text())
        .contains("Cùng số điện thoại", "giống 60/100", "Hoàng Thị Một", "Hoàng Thị Hai")
        .contains("Thôn Thử", "Thôn Bên", "Hai hộ giống nhau ở mục này.")
        .doesNotContain("??");
    assertThat(commune().get("/office/households/" + pair.older()).text())
        .contains(pair.page(), "nghi trùng, giống 60/100", "Thấy hộ nghi trùng");
  }

  @Test
  void mergesTheChosenOnesWithTheChosenGroupsAndUndoesIt() {
    Pair pair = pair();
    Api.Answer merged =
        submit(
            commune(),
            pair.page() + "/decision",
            Map.of(
                "version", version(commune().get(pair.page())),
                "decision", "MERGE",
                "keep", pair.newer(),
                "take.PERSON", pair.older(),
                "take.PLACE", pair.newer(),
                "reason", "Ghi hai lần"));
    assertThat(merged.status()).as(merged.text()).isEqualTo(303);
    String kept = commune().get("/office/households/" + pair.older()).text();
    assertThat(kept)
        .contains("Hoàng Thị Một", "Thôn Bên", "Gộp với hộ nghi trùng", "Ghi hai lần")
        .contains("đây là hộ đang giữ lại");
    Api.Answer page = commune().get(pair.page());
    assertThat(page.text()).contains("Đã gộp", "Tách lại", "Ghi hai lần");
    String merge = page.text().substring(page.text().indexOf("/undo"));
    String version = merge.replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
    Api.Answer undone =
        submit(commune(), pair.page() + "/undo", Map.of("version", version, "reason", "Hai người"));
    assertThat(undone.status()).as(undone.text()).isEqualTo(303);
    assertThat(commune().get("/office/households/" + pair.newer()).text())
        .contains("Hoàng Thị Hai");
  }

  @Test
  void keepsTheChoicesWhenTheDecisionIsRefused() {
    Pair pair = pair();
    Api.Answer refused =
        submit(
            commune(),
            pair.page() + "/decision",
            Map.of(
                "version", "999",
                "decision", "MERGE",
                "keep", pair.newer(),
                "take.PLACE", pair.newer(),
                "reason", "Chắc là một"));
    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.text()).contains("Chắc là một");
    assertThat(refused.text().split("checked=\"checked\"")[0])
        .endsWith("value=\"" + pair.newer() + "\" ");
    Api.Answer none =
        submit(commune(), pair.page() + "/undo", Map.of("version", "0", "reason", "Nhầm"));
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.text()).contains("Hai hộ này chưa gộp");
  }

  @Test
  void letsTheMinistryLookButNotDecide() {
    Pair pair = pair();
    Api ministry = as("ministry", Role.MINISTRY, NATION);
    assertThat(ministry.get(pair.page()).text())
        .contains("Cùng số điện thoại")
        .doesNotContain("Hoàng Thị", "name=\"decision\"");
    assertThat(submit(ministry, pair.page() + "/decision", Map.of()).status()).isEqualTo(403);
  }
}
