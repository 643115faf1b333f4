package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.onboarding.OfficeForms.submit;
import static vn.lensan.onboarding.OfficeForms.version;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** What waits for a second person, teams, and difficulties, on their pages. */
class OfficeReviewIT extends OnboardingRails {
  private static final Map<String, String> YES = Map.of("decision", "YES");

  private Api receiving() {
    return as("receiver", Role.COMMUNE, SIBLING);
  }

  private String proposal(String name, String becomes) {
    String id = registeredId(Invented.household(name));
    approve(id);
    return team()
        .with("If-Match", "*")
        .patch(HOUSEHOLDS + "/" + id, Map.of("head", Map.of("fullName", becomes)))
        .json()
        .path("proposals")
        .path(0)
        .path("id")
        .asString();
  }

  @Test
  void approvesAProposalAndShowsItInTheHistory() {
    String id = proposal("Hứa Văn Đề", "Hứa Văn Nghị <b>");
    String queue = commune().get("/office/proposals").text();
    assertThat(queue).contains("Hứa Văn Đề", "Hứa Văn Nghị &lt;b&gt;", id).doesNotContain("??");
    assertThat(commune().get("/office").text()).contains("Thay đổi chờ duyệt");
    String decision = "/office/proposals/" + id + "/decision";
    Api.Answer silent =
        submit(commune(), decision, Map.of("decision", "NO", "about", id, "reason", " "));
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.text()).contains("Ô này cần có.");
    Api.Answer done = submit(commune(), decision, YES);
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    assertThat(submit(commune(), decision, YES).status()).isEqualTo(409);
    assertThat(submit(team(), decision, YES).status()).isEqualTo(403);
  }

  @Test
  void showsProposedChangesOfPaymentAccountsMaskedAndDecidesThem() {
    String household = registeredId(Invented.household("Hộ Nhận Tiền"));
    String account = MatrixAccounts.bank(team(), household);
    approve(household);
    String path = HOUSEHOLDS + "/" + household + "/accounts/" + account;
    Map<String, String> wish = Map.of("number", "80005678", "reason", "Sổ cũ <mất>");
    String id = team().with("If-Match", "*").patch(path, wish).json().at("/proposal/id").asString();
    String queue = commune().get("/office/proposals").text();
    assertThat(queue)
        .contains(
            id,
            "Hộ Nhận Tiền",
            "Tài khoản nhận tiền: Ngân hàng",
            "Số tài khoản",
            "*****234",
            "*****678",
            "Sổ cũ &lt;mất&gt;")
        .doesNotContain("70001234", "80005678", "??");
    assertThat(receiving().get("/office/proposals").text()).doesNotContain(id, "Hộ Nhận Tiền");
    String decision = "/office/proposals/" + id + "/decision";
    assertThat(submit(receiving(), decision, YES).status()).isEqualTo(404);
    assertThat(submit(commune(), decision, YES).status()).isEqualTo(303);
    assertThat(team().get(path).json().path("number").asString()).isEqualTo("*****678");
    assertThat(submit(commune(), decision, YES).status()).isEqualTo(409);
    assertThat(commune().get("/office/proposals").text()).doesNotContain(id);

    Map<String, String> closing = Map.of("reason", "REPLACED", "closedOn", "2026-11-01");
    team().with("If-Match", "*").post(path + "/closure", closing);
    assertThat(commune().get("/office/proposals").text())
        .contains("01/11/2026", "đã thay bằng tài khoản khác");
  }

  @Test
  void tellsTheWholeHistoryNewestFirst() {
    String id = registeredId(Invented.household("Khổng Thị Lịch Sử"));
    approve(id);
    team().with("If-Match", "*").patch(HOUSEHOLDS + "/" + id, Map.of("village", "Thôn <i>Mới</i>"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              String page = commune().get("/office/households/" + id).text();
              assertThat(page)
                  .contains("Thôn Thử → Thôn &lt;i&gt;Mới&lt;/i&gt;")
                  .doesNotContain("??");
              assertThat(page.indexOf("Sửa</span>")).isLessThan(page.indexOf("Xác minh hộ</span>"));
              assertThat(page.indexOf("Xác minh hộ</span>"))
                  .isLessThan(page.indexOf("Đăng ký hộ</span>"));
            });
    assertThat(team().get("/office/households/" + id).text()).doesNotContain("Thôn Thử →");
  }

  /** No code of ours stands where a reader wants a word. */
  @Test
  void tellsConsentsAndWhoDidItInWords() {
    String id = registeredId(Invented.household("Khổng Thị Bằng Lời"));
    OffsetDateTime yesterday = OffsetDateTime.now().minusDays(1);
    team().post(HOUSEHOLDS + "/" + id + "/consents", Invented.consent(yesterday, "VOSO"));
    Map<String, String> asked = Map.of("householdId", id, "kind", "WITHDRAW", "way", "PHONE");
    assertThat(team().post("/api/v1/rights-requests", asked).status()).isEqualTo(201);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(commune().get("/office/households/" + id).text())
                    .contains("Rút lại đồng ý", "theo yêu cầu của bà con", "VOSO (2026-10)")
                    .doesNotContain("SELLING", "· right<", "??"));
  }

  @Test
  void takesAHouseholdThatComesFromElsewhere() {
    String household = registeredId(Invented.household("Thạch Văn Chuyển"));
    approve(household);
    String id =
        commune()
            .post(
                HOUSEHOLDS + "/" + household + "/transfers",
                Map.of("unit", Invented.unit(SIBLING), "reason", "Theo <chồng>"))
            .json()
            .path("id")
            .asString();
    assertThat(commune().get("/office/transfers").text()).contains(id + "/retraction");
    String page = receiving().get("/office/transfers").text();
    assertThat(page)
        .contains("Thạch Văn Chuyển", "Theo &lt;chồng&gt;", id, "Không nhận hộ")
        .doesNotContain("??", "Không duyệt");
    String decision = "/office/transfers/" + id + "/decision";
    assertThat(submit(commune(), decision, YES).status()).isEqualTo(409);
    Api.Answer done = submit(receiving(), decision, YES);
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    assertThat(receiving().get("/office/households/" + household).status()).isEqualTo(200);
    assertThat(commune().get("/office/households/" + household).status()).isEqualTo(404);
  }

  @Test
  void showsTeamsTheirWeekAndAnswersADifficultyOnce() {
    String id = commune().post(TeamIT.TEAMS, TeamIT.told(OWN)).json().path("id").asString();
    assertThat(team().get("/office/teams").text())
        .contains("/office/teams/" + id, "Thôn Thử &amp; Vui");
    assertThat(team().get("/office/teams/" + id).text())
        .contains("12/QĐ-UBND", "hộ được giúp trong tuần", ".svg\"", ".txt\"", "tuần trước")
        .doesNotContain("??");
    String household = registeredId(Invented.household("Hộ Gặp Khó"));
    Map<String, String> told =
        Map.of("householdId", household, "about", "ORDER", "text", "Không in được <vận đơn>");
    String difficulty = team().post(DifficultyIT.DIFFICULTIES, told).json().path("id").asString();
    String page = "/office/difficulties/" + difficulty;
    Api.Answer seen = team().get(page);
    assertThat(seen.text()).contains("&lt;vận đơn&gt;", "Đơn hàng", "cần trả lời");
    Map<String, String> answer =
        Map.of("version", version(seen), "reason", "Dùng máy của bưu điện");
    assertThat(submit(team(), page + "/answer", answer).status()).isEqualTo(303);
    Api.Answer stale = submit(team(), page + "/answer", answer);
    assertThat(stale.status()).isIn(409, 412);
    assertThat(team().get(page).text()).contains("Dùng máy của bưu điện", "đã trả lời");
    assertThat(receiving().get(page).status()).isEqualTo(404);
    assertThat(receiving().get("/office/teams/" + id).status()).isEqualTo(404);
  }
}
