package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists of completed online courses: whose they are is found here, training takes them. */
class CompletionListIT extends ImportRails {
  private static final String KIND = "moocCompletions";
  private static final List<Object> HEADER =
      List.of(
          "Mã hộ",
          "Số điện thoại",
          "Số căn cước",
          "Tên khoá học",
          "Nền tảng",
          "Ngày hoàn thành",
          "Số chứng nhận");

  private final String course = "Bán hàng trên sàn " + UUID.randomUUID();

  private static List<Object> row(Object code, Object phone, Object citizen, String course) {
    return List.of(code, phone, citizen, course, "One Touch", "16/05/2026", "OT-1");
  }

  private static String answer(JsonNode job) {
    return IMPORTS + "/" + job.path("id").asString() + "/report";
  }

  private static JsonNode sent(Api caller, byte[] list, String... fields) {
    String name = list[0] == 'P' ? "mooc.xlsx" : "mooc.csv";
    return over(caller, started(caller, name, list, Sheets.form(KIND, fields)));
  }

  private static FakeTraining.Call only(JsonNode job) {
    List<FakeTraining.Call> calls = FakeTraining.callsOf(job.path("id").asString());
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  @Test
  void handsRowsToTrainingForTheirStarterHoweverTheLearnerIsNamed() {
    String phone = Invented.phone();
    String citizen = Invented.citizenNumber();
    JsonNode first = registered(Invented.household("Người Học Một", phone));
    JsonNode second =
        registered(
            Invented.household(Map.of("fullName", "Người Học Hai", "citizenNumber", citizen), OWN));
    String members = Invented.phone();
    Api.Answer member =
        team()
            .post(
                HOUSEHOLDS + "/" + first.path("id").asString() + "/members",
                Map.of("fullName", "Người Nhà", "phone", members, "roles", List.of()));
    assertThat(member.status()).as(member.text()).isEqualTo(201);
    String code = first.path("code").asString();
    byte[] list =
        Sheets.workbook(
            List.of(
                HEADER,
                row("", Long.parseLong(phone), "", course),
                row("", "", Long.parseLong(citizen), course),
                row(code.toLowerCase(Locale.ROOT), members, "", course),
                row(code, "", "", course)));
    Api caller = as("mooc-starter", Role.PROVINCE, PROVINCE);
    JsonNode job = sent(caller, list);
    assertCounts(job, 3, 1, 0);
    FakeTraining.Call call = only(job);
    assertThat(call.headers().getFirst("X-Lensan-Client")).isEqualTo("mooc-starter");
    assertThat(call.headers().getFirst("X-Lensan-Role")).isEqualTo("PROVINCE");
    assertThat(call.headers().getFirst("X-Lensan-Units")).isEqualTo(PROVINCE);
    assertThat(call.headers().getFirst("Authorization")).startsWith("Bearer ");
    assertThat(call.body().path("write").asBoolean()).isTrue();
    assertThat(call.row(0).path("householdId")).isEqualTo(first.path("id"));
    assertThat(call.row(0).path("memberId").asString("")).isEmpty();
    assertThat(call.row(0).path("completedOn").asString()).isEqualTo("2026-05-16");
    assertThat(call.row(0).path("certificateNumber").asString()).isEqualTo("OT-1");
    assertThat(call.row(1).path("householdId")).isEqualTo(second.path("id"));
    assertThat(call.row(2).path("memberId")).isEqualTo(member.json().path("id"));
    assertThat(call.body().toString()).doesNotContain(phone.substring(1), citizen, members);
  }

  @Test
  void tellsEachCellThatIsWrongInBothLanguages() {
    String phone = Invented.phone();
    String code = registered(Invented.household("Người Học Ba", phone)).path("code").asString();
    String twice = Invented.phone();
    registered(Invented.household("Hai Hộ Một", twice));
    registered(Invented.household("Hai Hộ Hai", twice));
    byte[] list =
        Sheets.workbook(
            List.of(
                HEADER,
                row("", phone, "", course),
                row("", "", "", course),
                row("", twice, "", course),
                row(code, twice, "", course),
                row("LS-0000-0000-0000-X", "", "", course),
                row("", phone, "", FakeTraining.UNKNOWN),
                List.of("", phone, "", course, "", "hôm qua", ""),
                row("", phone, "", "x".repeat(201))));
    Api caller = as("mooc-wrong", Role.COMMUNE, OWN);
    JsonNode job = sent(caller, list);
    assertCounts(job, 1, 0, 7);
    assertThat(rows(caller, job, "REFUSED"))
        .containsExactly(
            "3 learner.missing",
            "4 learner.ambiguous",
            "5 learner.somebody-else",
            "6 learner.unknown",
            "7 completion.course-unknown",
            "8 value.missing",
            "9 completion.course-unknown");
    XSSFWorkbook book = Answers.open(caller.get(answer(job)).bytes());
    assertThat(Answers.comment(book, "A3")).contains("Ghi mã hộ, số điện thoại");
    assertThat(Answers.comment(book, "B4")).contains("Có nhiều hộ cùng số này");
    assertThat(Answers.comment(book, "A5")).contains("không phải của chủ hộ");
    assertThat(Answers.comment(book, "D7")).contains("Không có khoá học này");
    assertThat(Answers.comment(book, "E8")).contains("Ô này cần có");
    assertThat(Answers.comment(book, "F8")).contains("Không hiểu ngày này");
    XSSFWorkbook english =
        Answers.open(caller.with("Accept-Language", "en").get(answer(job)).bytes());
    assertThat(Answers.comment(english, "B4")).contains("Several households have this number");
    assertThat(Answers.comment(english, "D7")).contains("There is no such course");
  }

  @Test
  void seesNobodyOutsideTheStartersUnits() {
    String phone = Invented.phone();
    String citizen = Invented.citizenNumber();
    Map<String, Object> head = Map.of("fullName", "Người Học Xa", "phone", phone);
    JsonNode far =
        registered(Invented.household(Invented.with(head, "citizenNumber", citizen), OWN));
    byte[] list =
        Sheets.workbook(
            List.of(
                HEADER,
                row(far.path("code").asString(), "", "", course),
                row("", phone, "", course),
                row("", "", citizen, course),
                row("", Invented.phone(), "", course)));
    Api caller = as("mooc-beside", Role.COMMUNE, SIBLING);
    JsonNode job = sent(caller, list);
    assertThat(rows(caller, job, "REFUSED"))
        .containsExactly(
            "2 learner.unknown", "3 learner.unknown", "4 learner.unknown", "5 learner.unknown");
    assertThat(FakeTraining.callsOf(job.path("id").asString())).isEmpty();
  }

  @Test
  void changesNothingWhenTheSameListComesAgainAndWritesNothingWhenItOnlyValidates() {
    String phone = Invented.phone();
    String household = registeredId(Invented.household("Người Học Bốn", phone));
    byte[] list =
        Sheets.separated(
            ";",
            List.of(
                List.of("SĐT", "Khoá học", "Nền tảng", "Ngày hoàn thành"),
                List.of(phone, course, "One Touch", "2026-05-16")));
    Api caller = as("mooc-twice", Role.COMMUNE, OWN);
    JsonNode asked = sent(caller, list, "mode", "VALIDATE");
    assertCounts(asked, 1, 0, 0);
    assertThat(only(asked).body().path("write").asBoolean()).isFalse();
    assertThat(FakeTraining.keptOf(household)).isZero();
    assertCounts(sent(caller, list), 1, 0, 0);
    assertCounts(sent(caller, list), 0, 1, 0);
    assertThat(FakeTraining.keptOf(household)).isOne();
  }

  @Test
  void sendsABatchAgainUnderTheSameIdsWhenItsAnswerWasLost() {
    String phone = Invented.phone();
    String household = registeredId(Invented.household("Người Học Năm", phone));
    byte[] list =
        Sheets.workbook(
            List.of(
                HEADER, row("", phone, "", course), row("", phone, "", FakeTraining.BREAKS_ONCE)));
    Api caller = as("mooc-broken", Role.COMMUNE, OWN);
    JsonNode job = sent(caller, list);
    assertCounts(job, 2, 0, 0);
    List<FakeTraining.Call> calls = FakeTraining.callsOf(job.path("id").asString());
    assertThat(calls).hasSize(2);
    assertThat(calls.get(1).body()).isEqualTo(calls.get(0).body());
    assertThat(FakeTraining.keptOf(household)).isEqualTo(2);
  }

  @Test
  void needsToBeToldWhoLearned() {
    byte[] list =
        Sheets.separated(
            ",",
            List.of(
                List.of("Khoá học", "Nền tảng", "Ngày hoàn thành"),
                List.of(course, "One Touch", "16/05/2026")));
    Api.Answer refused =
        handIn(as("mooc-who", Role.COMMUNE, OWN), "a.csv", list, Sheets.form(KIND));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Mã hộ / Số điện thoại / Số căn cước");
  }

  @Test
  void isOfferedOnThePageWithATemplateThatCanBeSentBack() {
    Api caller = as("mooc-page", Role.COMMUNE, OWN);
    assertThat(caller.get("/office/imports").text())
        .contains("value=\"moocCompletions\"", "Khoá học trực tuyến đã hoàn thành (MOOC)")
        .contains("/office/imports/templates/moocCompletions")
        .doesNotContain("??");
    assertThat(caller.get("/office/imports?lang=en").text())
        .contains("Completed online courses (MOOC)")
        .doesNotContain("??");
    byte[] template = caller.get(IMPORTS + "/templates/moocCompletions.xlsx").bytes();
    XSSFWorkbook book = Answers.open(template);
    assertThat(Answers.comment(book, "D3")).contains("Cần có.", "Tên hoặc mã khoá học");
    String phone = Invented.phone();
    registered(Invented.household("Người Theo Mẫu", phone));
    byte[] filled =
        Answers.mended(
            template,
            sheets -> {
              sheets.getSheetAt(0).createRow(4);
              Answers.cell(sheets, "B5").setCellValue(phone);
              Answers.cell(sheets, "D5").setCellValue(course);
              Answers.cell(sheets, "E5").setCellValue("One Touch");
              Answers.cell(sheets, "F5").setCellValue("16/05/2026");
            });
    assertCounts(sent(caller, filled), 1, 0, 0);
  }
}
