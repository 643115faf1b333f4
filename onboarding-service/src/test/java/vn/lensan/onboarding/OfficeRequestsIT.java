package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.OfficeForms.submit;
import static vn.lensan.onboarding.OfficeForms.version;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** Requests of persons on their pages: clocks in words, answered, finished. */
class OfficeRequestsIT extends OnboardingRails {

  private Api.Answer takeDown(String household, Map<String, String> fields) {
    return submit(team(), "/office/households/" + household + "/requests", fields);
  }

  @Test
  void takesARequestDownAnswersAndFinishesIt() {
    String household = registeredId(Invented.household("Lương Thị Hỏi"));
    Api.Answer made =
        takeDown(household, Map.of("kind", "CORRECT", "way", "PHONE", "note", "Sai <b>tên</b>"));
    assertThat(made.status()).as(made.text()).isEqualTo(303);
    String page = made.header("location").orElseThrow().replaceAll("\\?.*", "");
    assertThat(team().get(page).text())
        .contains("cần trả lời trước hết", "Sai &lt;b&gt;tên&lt;/b&gt;", "Lương Thị Hỏi")
        .doesNotContain("Từ chối", "??");
    Api.Answer answered =
        submit(team(), page + "/answer", Map.of("version", version(team().get(page))));
    assertThat(answered.status()).as(answered.text()).isEqualTo(303);
    Api.Answer seen = commune().get(page);
    assertThat(seen.text()).contains("cần làm xong trước hết ngày", "Đã làm xong");
    Api.Answer twice = submit(commune(), page + "/answer", Map.of("version", version(seen)));
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text()).contains("không còn chờ bước vừa bấm");
    Api.Answer done = submit(commune(), page + "/completion", Map.of("version", version(seen)));
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    assertThat(commune().get(page).text()).contains("đã xong", "Làm xong yêu cầu");
    assertThat(commune().get("/office/households/" + household).text())
        .contains("Làm xong yêu cầu", "Sửa dữ liệu");
  }

  @Test
  void marksWhatIsOverdueByWordAndPutsItFirst() {
    String late = registeredId(Invented.household("Mạc Văn Trễ"));
    String fresh = registeredId(Invented.household("Mạc Văn Kịp"));
    takeDown(fresh, Map.of("kind", "SEE", "way", "IN_PERSON"));
    String longAgo = LocalDate.now(Days.ZONE).minusDays(200).toString();
    takeDown(late, Map.of("kind", "SEE", "way", "LETTER", "receivedOn", longAgo));
    String queue = commune().get("/office/requests").text();
    assertThat(queue).contains("quá hạn trả lời", "tag late");
    assertThat(queue.indexOf("Mạc Văn Trễ")).isLessThan(queue.indexOf("Mạc Văn Kịp"));
    assertThat(commune().get("/office").text()).contains("quá hạn trả lời", "Mạc Văn Trễ");
  }

  @Test
  void keepsWhatWasTypedWhenTheDayHasNotComeYet() {
    String household = registeredId(Invented.household("Cao Thị Mai Sau"));
    String tomorrow = LocalDate.now(Days.ZONE).plusDays(1).toString();
    Api.Answer refused =
        takeDown(
            household,
            Map.of("kind", "ERASE", "way", "ONLINE", "receivedOn", tomorrow, "note", "Xoá hộ tôi"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains(
            "Ngày này chưa tới.",
            "Xoá hộ tôi",
            "value=\"" + tomorrow + "\"",
            "href=\"#f-receivedOn\"")
        .containsPattern("value=\"ERASE\"\\s+checked");
    assertThat(takeDown(household, Map.of("way", "ONLINE")).text()).contains("Ô này cần có.");
    assertThat(takeDown(household, Map.of("kind", "HARM", "way", "ONLINE")).status())
        .isEqualTo(400);
  }

  @Test
  void wantsAnotherPairOfEyesForAnErasureAndAReasonForARefusal() {
    String household = registeredId(Invented.household("Kiều Văn Quên"));
    Api.Answer made =
        submit(
            commune(),
            "/office/households/" + household + "/requests",
            Map.of("kind", "ERASE", "way", "IN_PERSON"));
    String page = made.header("location").orElseThrow().replaceAll("\\?.*", "");
    submit(commune(), page + "/answer", Map.of("version", version(commune().get(page))));
    String version = version(commune().get(page));
    Api.Answer own = submit(commune(), page + "/completion", Map.of("version", version));
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text()).contains("Không tự xoá yêu cầu mình nhận");
    Api.Answer silent = submit(commune(), page + "/refusal", Map.of("version", version));
    assertThat(silent.status()).isEqualTo(400);
    Api.Answer stale =
        submit(commune(), page + "/refusal", Map.of("version", "0", "reason", "Không phải chủ hộ"));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains("Không phải chủ hộ", "Có người vừa sửa nên chưa lưu");
  }

  @Test
  void liftsARestriction() {
    String household = registeredId(Invented.household("Tống Thị Ngưng"));
    Api.Answer made = takeDown(household, Map.of("kind", "RESTRICT", "way", "PHONE"));
    String page = made.header("location").orElseThrow().replaceAll("\\?.*", "");
    assertThat(team().get("/office/households/" + household).text())
        .contains("đang hạn chế dùng dữ liệu");
    assertThat(team().get(page).text()).contains("Bà con cho dùng lại dữ liệu");
    assertThat(submit(team(), page + "/lifting", Map.of()).status()).isEqualTo(303);
    assertThat(team().get("/office/households/" + household).text())
        .doesNotContain("đang hạn chế dùng dữ liệu");
  }

  @Test
  void keepsTheQueueFromWhoHasNoRoleForIt() {
    assertThat(as("ministry", Role.MINISTRY, NATION).get("/office/requests").status())
        .isEqualTo(403);
  }
}
