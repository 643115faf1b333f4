package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.onboarding.intake.reading.LegacyText;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists on the officers' pages: handed in, doubted, watched, given back. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OfficeImportsIT extends ImportRails {
  private static final String PAGE = "/office/imports";
  private static final Pattern HELD = Pattern.compile("name=\"held\" value=\"([^\"]+)\"");

  private final MongoOperations mongo;

  OfficeImportsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static Map<String, String> form(String... more) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of("kind", "households", "mode", "COMMIT", "onError", "ROWS", "boundary", ""));
    for (int at = 0; at < more.length; at += 2) {
      fields.put(more[at], more[at + 1]);
    }
    return fields;
  }

  private static String ledTo(Api.Answer done) {
    assertThat(done.status()).as(done.text()).isEqualTo(303);
    String location = done.header("location").orElseThrow();
    assertThat(location).contains(PAGE + "/", "done=list-taken");
    return location.replaceAll("\\?.*", "").replaceAll("^.*" + PAGE, PAGE);
  }

  private static String overPage(Api caller, String page) {
    return await()
        .atMost(PATIENCE)
        .until(() -> caller.get(page).text(), text -> text.contains(page + "/answer"));
  }

  private static String held(Api.Answer page) {
    Matcher found = HELD.matcher(page.text());
    assertThat(found.find()).as(page.text()).isTrue();
    return found.group(1);
  }

  @Test
  void handsAListInAndShowsWhatBecameOfIt() {
    Api caller = as("page-sender", Role.PROVINCE, PROVINCE);
    byte[] list =
        Sheets.list(Sheets.person("Hộ Qua Trang"), List.of("", Invented.phone(), "Phượng Sơn", ""));
    String page = ledTo(caller.upload(PAGE, "danh sách <xã>.csv", list, form()));
    String text = overPage(caller, page);
    assertThat(text)
        .contains("danh sách &lt;xã&gt;.csv", "đã ghi", "page-sender")
        .contains("Dòng 3", "Họ và tên: Thiếu họ tên.", "bị trả lại")
        .contains("UTF-8", "Số điện thoại", "Tải kết quả (Excel)")
        .doesNotContain("??", "http-equiv");
    Api.Answer answer = caller.get(page + "/answer");
    assertThat(Answers.comment(Answers.open(answer.bytes()), "A3")).contains("Thiếu họ tên");
    assertThat(Answers.comment(Answers.open(caller.get(page + "/answer?lang=en").bytes()), "A3"))
        .contains("Refused");
    assertThat(caller.get(page + "?lang=en").text())
        .contains("Rows to look at")
        .doesNotContain("??");
    assertThat(caller.get(PAGE).text()).contains(page, "1 dòng bị trả lại").doesNotContain("??");
    assertThat(caller.get(PAGE + "?lang=en").text()).contains("Import lists").doesNotContain("??");
  }

  @Test
  void asksWhichColumnIsMeantAndNeedsTheFileOnlyOnce() {
    Api caller = as("page-doubt", Role.PROVINCE, PROVINCE);
    byte[] list =
        Sheets.separated(
            ",",
            List.of(
                List.of("Người đại diện của hộ", "SĐT", "Xã/Phường"),
                List.of("Hộ Ghép Cột", Invented.phone(), "Phượng Sơn")));
    Api.Answer doubted = caller.upload(PAGE, "cot-la.csv", list, form());
    assertThat(doubted.status()).as(doubted.text()).isEqualTo(422);
    assertThat(doubted.text())
        .contains("Chưa thấy các cột cần có", "Người đại diện của hộ", "cot-la.csv vẫn còn ở đây")
        .doesNotContain("??");
    // What was chosen before is asked again with the answer.
    assertThat(doubted.text())
        .contains(
            "name=\"kind\" value=\"households\"",
            "name=\"mode\" value=\"COMMIT\"",
            "name=\"onError\" value=\"ROWS\"");
    String held = held(doubted);
    Map<String, String> answer =
        form("held", held, "header.0", "Người đại diện của hộ", "column.0", "name");
    Api other = as("page-other", Role.PROVINCE, PROVINCE);
    assertThat(OfficeForms.submit(other, PAGE, answer).status()).isEqualTo(400);
    String page = ledTo(OfficeForms.submit(caller, PAGE, answer));
    assertThat(overPage(caller, page)).contains("cot-la.csv", "như đã trả lời");
    assertThat(mongo.getCollection("import_files").countDocuments(new Document("job", held)))
        .isZero();
  }

  @Test
  void asksWhichLettersAreMeant() {
    Api caller = as("page-letters", Role.PROVINCE, PROVINCE);
    String list = "Ho ten,SDT,Xa\r\nHằng," + Invented.phone() + ",Phuong Son";
    Api.Answer doubted =
        caller.upload(PAGE, "phong-cu.csv", LegacyText.bytes(Letters.TCVN3, list), form());
    assertThat(doubted.status()).as(doubted.text()).isEqualTo(422);
    assertThat(doubted.text()).contains("Tên nào viết đúng?", "TCVN3", "name=\"encoding\"");
    String page =
        ledTo(OfficeForms.submit(caller, PAGE, form("held", held(doubted), "encoding", "TCVN3")));
    assertThat(overPage(caller, page)).contains("TCVN3");
  }

  @Test
  void saysWhatIsMissingAndWhatIsNoList() {
    Api caller = commune();
    Api.Answer none = OfficeForms.submit(caller, PAGE, form());
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("Ô này cần có.", "href=\"#f-file\"");
    Api.Answer broken =
        caller.upload(PAGE, "a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, form("mode", "VALIDATE"));
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.text()).contains("Không đọc được tệp");
    Api.Answer kind = caller.upload(PAGE, "a.csv", new byte[] {'a'}, form("kind", "orgUnits"));
    assertThat(kind.status()).isEqualTo(403);
  }

  @Test
  void showsHistoryOfOwnUnitsOnlyAndOffersWhatTheRoleMayHandIn() {
    Api caller = as("page-own", Role.COMMUNE, OWN);
    byte[] list = Sheets.list(List.of("Hộ Lịch Sử", Invented.phone(), "Lục Ngạn", ""));
    String page = ledTo(caller.upload(PAGE, "lich-su-rieng.csv", list, form("mode", "VALIDATE")));
    assertThat(overPage(caller, page)).contains("Đây chỉ là kiểm tra", "đã kiểm tra");
    assertThat(province().get(PAGE).text()).contains("lich-su-rieng.csv");
    Api beside = as("page-beside", Role.COMMUNE, SIBLING);
    assertThat(beside.get(PAGE).text()).doesNotContain("lich-su-rieng", page);
    assertThat(beside.get(page).status()).isEqualTo(404);
    assertThat(beside.get(page + "/answer").status()).isEqualTo(404);
    assertThat(OfficeForms.submit(beside, page + "/cancel", Map.of()).status()).isEqualTo(404);
    assertThat(caller.get(PAGE).text())
        .contains("value=\"households\"", "value=\"products\"", "href=\"/office/imports\"")
        .doesNotContain("value=\"orgUnits\"");
    assertThat(as("page-ministry", Role.MINISTRY, NATION).get(PAGE).text())
        .contains("value=\"orgUnits\"", "value=\"lineage\"")
        .doesNotContain("value=\"households\"", "lich-su-rieng");
    assertThat(team().get(PAGE).status()).isEqualTo(403);
    assertThat(team().get("/office").text()).doesNotContain(PAGE);
    assertThat(caller.get(PAGE + "/templates/households").bytes()).startsWith('P', 'K');
  }
}
