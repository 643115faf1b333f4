package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Templates, filled in as people do and handed in. */
class TemplateIT extends ImportRails {
  private static final int HEADER = 2;

  private static byte[] template(Api caller, String kind) {
    Api.Answer answer = caller.get(IMPORTS + "/templates/" + kind + ".xlsx");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElseThrow()).contains("spreadsheetml");
    return answer.bytes();
  }

  /** Writes under the headers that are named, in the first free row. */
  private static void write(XSSFWorkbook book, int at, Map<String, String> told) {
    Sheet sheet = book.getSheetAt(0);
    Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    sheet
        .getRow(HEADER)
        .forEach(
            header -> {
              String text = told.get(header.getStringCellValue());
              if (text != null) {
                row.getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(text);
              }
            });
  }

  private static JsonNode sent(Api caller, byte[] file, Map<String, String> form) {
    return over(caller, started(caller, "mau.xlsx", file, form));
  }

  @Test
  void takesAFilledTemplateWithoutAProblemAndPassesItsExamplesOver() {
    Api caller = as("template-commune", Role.COMMUNE, OWN);
    byte[] filled =
        Answers.mended(
            template(caller, "households"),
            book -> {
              write(
                  book,
                  5,
                  Map.of(
                      "Họ và tên", "Hộ Theo Mẫu",
                      "Loại hình", "Hộ kinh doanh",
                      "Số điện thoại", Invented.phone(),
                      "Năm sinh", "1984",
                      "Giới tính", "Nữ",
                      "Xã", "Xã Lục Ngạn",
                      "Mùa thu hoạch", "5-7",
                      "Sản phẩm chính", "Vải thiều",
                      "Diện tích (m²)", "3600",
                      "Đồng ý", "Có"));
              write(
                  book,
                  6,
                  Map.of(
                      "Họ và tên",
                      "Hộ Mẫu Hai",
                      "Số điện thoại",
                      Invented.phone(),
                      "Mã xã",
                      "07582"));
            });
    JsonNode job = sent(caller, filled, Sheets.form("households"));
    assertCounts(job, 2, 0, 0);
    assertThat(job.path("total").asInt()).isEqualTo(2);
    assertThat(job.path("doubtful").asInt()).isZero();
    assertThat(job.path("unknownColumns")).isEmpty();
    assertThat(job.path("understood").path("skipped").toString())
        .contains("\"reason\":\"TEMPLATE\"", "\"reason\":\"HIDDEN\"");
  }

  @Test
  void takesARowThatWasTypedOverAnExample() {
    Api caller = as("template-over", Role.COMMUNE, OWN);
    byte[] filled =
        Answers.mended(
            template(caller, "households"),
            book ->
                write(
                    book, 3, Map.of("Họ và tên", "Hộ Ghi Đè", "Số điện thoại", Invented.phone())));
    JsonNode job = sent(caller, filled, Sheets.form("households"));
    assertCounts(job, 1, 0, 0);
    assertThat(caller.get(HOUSEHOLDS + "?q=ho+ghi+de").json().path("items")).hasSize(1);
  }

  @Test
  void saysThatATemplateIsOlder() {
    Api caller = as("template-older", Role.COMMUNE, OWN);
    byte[] filled =
        Answers.mended(
            template(caller, "households"),
            book -> {
              book.getSheetAt(1).getRow(0).getCell(0).setCellValue("LS-MAU households 0");
              write(
                  book,
                  5,
                  Map.of(
                      "Họ và tên", "Hộ Mẫu Cũ",
                      "Số điện thoại", Invented.phone(),
                      "Xã", "Xã Lục Ngạn"));
            });
    JsonNode job = sent(caller, filled, Sheets.form("households"));
    assertThat(job.path("understood").path("skipped").toString()).contains("TEMPLATE_OLDER");
  }

  @Test
  void offersChoicesAndTheCommunesOfTheCaller() {
    XSSFWorkbook book = Answers.open(template(as("t", Role.COMMUNE, OWN), "households"));
    List<XSSFDataValidation> choices = book.getSheetAt(0).getDataValidations();
    assertThat(choices).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Answers.texts(book.getSheetAt(2)))
        .contains("Hộ gia đình", "Tổ hợp tác", "Nam", "Nữ", "Có", "Không")
        .anyMatch(name -> name.contains("Lục Ngạn"))
        .noneMatch(name -> name.contains("Phượng Sơn"));
    assertThat(book.isSheetHidden(2)).isTrue();
    assertThat(Answers.comment(book, "A3")).contains("Cần có.", "Họ và tên chủ hộ");
    assertThat(Answers.texts(book.getSheetAt(1))).contains("Mẫu phiên bản 1");
    XSSFWorkbook english =
        Answers.open(
            template(as("t", Role.COMMUNE, OWN).with("Accept-Language", "en"), "households"));
    assertThat(Answers.texts(english.getSheetAt(1))).contains("Template version 1");
  }

  @Test
  void takesTemplatesOfProductsAndUnits() {
    Api commune = as("template-products", Role.COMMUNE, OWN);
    String phone = Invented.phone();
    registered(Invented.household("Chủ Thể Theo Mẫu", phone));
    byte[] products =
        Answers.mended(
            template(commune, "products"),
            book -> {
              assertThat(Answers.texts(book.getSheetAt(2))).contains("Đồ uống", "Postmart, Voso");
              write(
                  book,
                  4,
                  Map.of(
                      "Tên sản phẩm", "Vải Theo Mẫu",
                      "Chủ thể", phone,
                      "Đơn vị tính", "kg",
                      "Giá (VND)", "95000"));
            });
    assertCounts(sent(commune, products, Sheets.form("products")), 1, 0, 0);
    Api ministry = as("template-ministry", Role.MINISTRY, NATION);
    byte[] units =
        Answers.mended(
            template(ministry, "orgUnits"),
            book ->
                write(
                    book,
                    4,
                    Map.of(
                        "code", "07582",
                        "name", "Lục Ngạn",
                        "unit_type", "commune",
                        "province_code", "24")));
    JsonNode job = sent(ministry, units, Sheets.form("orgUnits", "boundary", "2025-07-01"));
    assertCounts(job, 0, 1, 0);
    assertThat(template(ministry, "lineage")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNE, orgUnits, 403",
    "MINISTRY, households, 403",
    "COMMUNE, nothing, 400",
    "TEAM, households, 403"
  })
  void givesTemplatesToThoseWhoHandSuchListsIn(Role role, String kind, int status) {
    Api.Answer refused = as("t", role, OWN).get(IMPORTS + "/templates/" + kind + ".xlsx");
    assertThat(refused.status()).as(refused.text()).isEqualTo(status);
  }
}
