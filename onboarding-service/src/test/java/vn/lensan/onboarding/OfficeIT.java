package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.onboarding.OfficeForms.submit;
import static vn.lensan.onboarding.OfficeForms.version;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** The officers' pages: search, a household, its verification, and how pages refuse. */
class OfficeIT extends OnboardingRails {
  private static final String OFFICE = "/office/households";
  private static final String SCRIPT = "<script>alert('x')</script>";

  @Test
  void findsByWordsWithoutAccentsAndKeepsTheFiltersInTheAddress() {
    String id = registeredId(Invented.household("Nguyễn Văn Hoà Trang"));
    Api.Answer found = commune().get(OFFICE + "?q=hoa+trang&status=REGISTERED");
    assertThat(found.status()).as(found.text()).isEqualTo(200);
    assertThat(found.header("content-type").orElse("")).startsWith("text/html");
    assertThat(found.text())
        .contains("Nguyễn Văn Hoà Trang", OFFICE + "/" + id, "value=\"hoa trang\"", "Đếm số hộ")
        .contains("q=hoa%20trang&amp;status=REGISTERED&amp;count=true");
    assertThat(commune().get(OFFICE + "?q=hoa+trang&count=true").text()).contains("1 hộ");
    assertThat(commune().get(OFFICE + "?q=khong+co+ai+ten+nay").text())
        .contains("Không thấy hộ nào khớp", "Bỏ bộ lọc");
  }

  @Test
  void leadsFromPageToPageWithoutMissingOrRepeatingAnyone() {
    String name = "Trang Kế Tiếp Nhau";
    for (int one = 0; one < 5; one++) {
      registeredId(Invented.household(name));
    }
    String words = OfficeForms.encoded(name);
    Api.Answer first = commune().get(OFFICE + "?limit=3&q=" + words);
    String next = first.text().replaceAll("(?s).*href=\"([^\"]*cursor=[^\"]*)\".*", "$1");
    Api.Answer second = commune().get(next.replace("&amp;", "&") + "&limit=3");
    assertThat(titles(first)).hasSize(3);
    assertThat(titles(second)).hasSize(2).doesNotContainAnyElementsOf(titles(first));
  }

  private static List<String> titles(Api.Answer page) {
    return Pattern.compile("class=\"title\" href=\"([^\"]*)\"")
        .matcher(page.text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void showsScriptAsText() {
    String id =
        registeredId(Invented.with(Invented.household("Lê Thị Chữ " + SCRIPT), "village", SCRIPT));
    String page = OFFICE + "/" + id;
    submit(
        commune(),
        page + "/verification",
        Map.of("version", version(commune().get(page)), "decision", "DECLINE", "reason", SCRIPT));
    for (String path :
        new String[] {
          page, OFFICE + "?q=le+thi+chu", OFFICE + "?q=" + OfficeForms.encoded(SCRIPT)
        }) {
      assertThat(commune().get(path).text())
          .as(path)
          .doesNotContain("<script>alert")
          .contains("&lt;script&gt;");
    }
    assertThat(commune().get(page).text()).contains("Cần sửa:");
  }

  @Test
  void masksNumbersAndHidesNamesFromTheMinistry() {
    String phone = Invented.phone();
    Map<String, Object> head =
        Map.of(
            "fullName", "Phạm Văn Kín", "phone", phone, "citizenNumber", Invented.citizenNumber());
    String page = OFFICE + "/" + registeredId(Invented.household(head, OWN));
    assertThat(commune().get(page).text())
        .contains("Phạm Văn Kín")
        .doesNotContain(phone, (String) head.get("citizenNumber"));
    assertThat(as("ministry", Role.MINISTRY, NATION).get(page).text())
        .doesNotContain("Phạm Văn Kín")
        .doesNotContain("Xác minh hộ này");
  }

  @Test
  void verifiesFromThePageAndLeadsOn() {
    String page = OFFICE + "/" + registeredId(Invented.household("Đỗ Thị Duyệt"));
    Api.Answer done =
        submit(
            commune(),
            page + "/verification",
            Map.of("version", version(commune().get(page)), "decision", "APPROVE"));
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    assertThat(done.header("location")).contains(page + "?done=verified");
    assertThat(commune().get(page + "?done=verified").text())
        .contains("Đã xác minh hộ.", "đã xác minh", "Xác minh hộ")
        .doesNotContain("Trả lại để sửa");
  }

  @Test
  void saysThatAVersionIsStaleAndLosesNothingTyped() {
    String id = registeredId(Invented.household("Bùi Văn Cũ"));
    String page = OFFICE + "/" + id;
    String seen = version(commune().get(page));
    team().with("If-Match", "*").patch(HOUSEHOLDS + "/" + id, Map.of("village", "Thôn Đổi Tên"));
    for (String decision : new String[] {"DECLINE", "APPROVE"}) {
      Api.Answer stale =
          submit(
              commune(),
              page + "/verification",
              Map.of("version", seen, "decision", decision, "reason", "Ảnh mờ \"quá\""));
      assertThat(stale.status()).isEqualTo(412);
      assertThat(stale.text())
          .contains("Có người vừa sửa nên chưa lưu", "Ảnh mờ &quot;quá&quot;", "Thôn Đổi Tên");
      assertThat(version(stale)).isNotEqualTo(seen);
    }
    assertThat(team().get(HOUSEHOLDS + "/" + id).json().path("status").asString())
        .isEqualTo("REGISTERED");
  }

  @Test
  void refusesToVerifyWhatOneRegisteredAndWantsAReasonToSendBack() {
    String page = OFFICE + "/" + registeredId(Invented.household("Ngô Văn Tự"));
    Api registrar = as("test-team", Role.COMMUNE, OWN);
    String version = version(registrar.get(page));
    Api.Answer own =
        submit(
            registrar, page + "/verification", Map.of("version", version, "decision", "APPROVE"));
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.text()).contains("Không tự xác minh hộ mình đăng ký");
    Api.Answer silent =
        submit(
            commune(),
            page + "/verification",
            Map.of("version", version, "decision", "DECLINE", "reason", "  "));
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.text()).contains("Ô này cần có.", "href=\"#f-reason\"");
    Api.Answer long1001 =
        submit(
            commune(),
            page + "/verification",
            Map.of("version", version, "decision", "DECLINE", "reason", "a".repeat(1001)));
    assertThat(long1001.status()).isEqualTo(400);
  }

  @Test
  void offersNobodyWhatTheirRoleMayNotDo() {
    String page = OFFICE + "/" + registeredId(Invented.household("Vũ Thị Vai"));
    assertThat(team().get(page).text())
        .contains("Vũ Thị Vai", "Ghi yêu cầu mới")
        .doesNotContain("/verification", "/office/duplicates", "/office/verifications");
    assertThat(submit(team(), page + "/verification", Map.of("decision", "APPROVE")).status())
        .isEqualTo(403);
    Api.Answer refused = team().get("/office/verifications");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains("<h1>Không có quyền làm việc này</h1>");
    assertThat(as("trainer", Role.TRAINER, PROVINCE).get("/office").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/office/nothing-here, 404, Không có trang này",
    "/office/households?status=NONSENSE, 400, Địa chỉ trang viết chưa đúng",
    "/office/households?unit=nowhere, 400, Không có địa bàn này",
    "/office/households?cursor=%25%25, 400, Không mở tiếp được danh sách",
    "/office/households?limit=1000, 400, Địa chỉ trang viết chưa đúng",
    "/office/households/nobody-there, 404, Không tìm thấy hộ",
    "/office/duplicates/nobody-there, 404, Không tìm thấy cặp trùng",
    "/office/requests/nobody-there, 404, Không tìm thấy yêu cầu"
  })
  void refusesInWordsOnAPage(String path, int status, String words) {
    Api.Answer refused = commune().get(path);
    assertThat(refused.status()).as(refused.text()).isEqualTo(status);
    assertThat(refused.header("content-type").orElse("")).startsWith("text/html");
    assertThat(refused.text()).contains(words, "Về việc hôm nay").doesNotContain("Exception");
  }

  @Test
  void asksForASignInWithAPageToo() {
    Api.Answer refused = Api.onPort(port).get("/office");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text()).contains("Cần đăng nhập");
  }

  @Test
  void speaksEnglishOnlyWhenTheAddressAsksForIt() {
    Api english = commune().with("Accept-Language", "en");
    assertThat(english.get("/office").text()).contains("lang=\"vi\"", "Việc hôm nay");
    Api.Answer page = commune().get("/office/households?lang=en");
    assertThat(page.text()).contains("lang=\"en\"", "Find a household", "/office?lang=en");
    assertThat(page.text()).doesNotContain("??", "assets/office.css?lang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office",
        OFFICE,
        "/office/verifications",
        "/office/duplicates",
        "/office/requests"
      })
  void knowsAllItsWordsAndIsKeptByNobody(String path) {
    registeredId(Invented.household("Chu Văn Từ"));
    for (String language : new String[] {"", "?lang=en"}) {
      Api.Answer page = commune().get(path + language);
      assertThat(page.status()).as(page.text()).isEqualTo(200);
      assertThat(page.text()).doesNotContain("??");
      assertThat(page.header("cache-control").orElse("")).contains("no-store");
    }
  }

  @Test
  void weighsLittleWithAllThatItLoads() {
    int bytes =
        commune().get("/office").bytes().length
            + commune().get("/office/assets/office.css").bytes().length
            + commune().get("/office/assets/office.js").bytes().length
            + commune().get("/office/assets/icon.svg").bytes().length
            + commune().get("/office/assets/htmx/htmx.min.js").bytes().length;
    assertThat(bytes).isBetween(40_000, 300_000);
  }
}
