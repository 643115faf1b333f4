package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** The spreadsheet answers back, and is sent again. */
class AnswerIT extends ImportRails {
  private static final List<String> HEADER =
      List.of("STT", "Họ tên chủ hộ", "SĐT", "Tên xã", "Xã/Phường", "Năm sinh");
  private static final int HEADER_ROW = 3;

  private static List<Object> person(String name, String commune, Object year) {
    return List.of(1, name, Invented.phone(), "x", commune, year);
  }

  /** A title, merged cells, widths, a style of its own, a sheet beside it, and formulas. */
  private static void fill(Workbook book, List<List<Object>> rows) {
    Sheet sheet = book.createSheet("Hộ xã");
    sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH HỘ SẢN XUẤT");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    sheet.setColumnWidth(1, 31 * 256);
    CellStyle bold = book.createCellStyle();
    var font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
    Row header = sheet.createRow(HEADER_ROW - 1);
    for (int column = 0; column < HEADER.size(); column++) {
      header.createCell(column).setCellValue(HEADER.get(column));
      header.getCell(column).setCellStyle(bold);
    }
    for (int at = 0; at < rows.size(); at++) {
      Row row = sheet.createRow(HEADER_ROW + at);
      for (int column = 0; column < rows.get(at).size(); column++) {
        Object value = rows.get(at).get(column);
        if (value instanceof Number number) {
          row.createCell(column).setCellValue(number.doubleValue());
        } else {
          row.createCell(column).setCellValue(value.toString());
        }
      }
    }
    Sheet other = book.createSheet("Ghi chú riêng");
    other.createRow(0).createCell(0).setCellValue("Giữ nguyên tờ này");
    other.getRow(0).createCell(1).setCellFormula("1+1");
    other.getRow(0).createCell(2).setCellFormula("\"=\"&\"cmd\"");
  }

  private static byte[] workbook(List<List<Object>> rows) {
    XSSFWorkbook book = new XSSFWorkbook();
    fill(book, rows);
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return Answers.bytes(book);
  }

  private JsonNode sent(Api caller, String name, byte[] file) {
    return over(caller, started(caller, name, file, Sheets.form("households")));
  }

  private static byte[] report(Api caller, JsonNode job) {
    Api.Answer report = caller.get(IMPORTS + "/" + job.path("id").asString() + "/report");
    assertThat(report.status()).as(report.text()).isEqualTo(200);
    assertThat(report.header("Content-Type").orElseThrow()).contains("spreadsheetml");
    return report.bytes();
  }

  private static void assertChanges(JsonNode job, int created, int updated, int unchanged) {
    assertCounts(job, created, unchanged, 0);
    assertThat(job.path("updated").asInt()).as(job.toString()).isEqualTo(updated);
  }

  @Test
  void answersInTheSendersOwnWorkbook() {
    Api caller = as("own-workbook", Role.PROVINCE, PROVINCE);
    byte[] file =
        workbook(
            List.of(
                person("Hộ Thứ Nhất", "Phượng Sơn", 1980),
                person("", "Phượng Sơn", 1981),
                person("Hộ Sai Xã", "Phượng Sown", 1982),
                person("Hộ Khác Dấu", "Phương Sơn", 1983)));
    JsonNode job = sent(caller, "so-tinh.xlsx", file);
    assertCounts(job, 2, 0, 2);
    XSSFWorkbook book = Answers.open(report(caller, job));
    assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Hộ xã");
    assertThat(Answers.cell(book, "A1").getStringCellValue()).isEqualTo("DANH SÁCH HỘ SẢN XUẤT");
    assertThat(book.getSheetAt(0).getMergedRegions()).hasSize(1);
    assertThat(book.getSheetAt(0).getColumnWidth(1)).isEqualTo(31 * 256);
    XSSFFont header = Answers.cell(book, "B3").getCellStyle().getFont();
    assertThat(header.getBold()).isTrue();
    assertThat(Answers.colour(book, "B5")).isEqualTo(Answers.REFUSED);
    assertThat(Answers.comment(book, "B5")).contains("Bị trả lại: Thiếu họ tên.");
    assertThat(Answers.comment(book, "E6"))
        .contains("Xã này không có trong danh mục", "Phượng Sơn (07612)");
    assertThat(Answers.colour(book, "E7")).isEqualTo(Answers.DOUBTFUL);
    assertThat(Answers.comment(book, "E7")).contains("Cần xem lại: Tên xã khác dấu");
    assertThat(Answers.comment(book, "B4")).isNull();
    assertThat(Answers.colour(book, "B4")).isNull();
    Sheet other = book.getSheet("Ghi chú riêng");
    assertThat(other.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Giữ nguyên tờ này");
    assertThat(other.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(other.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(2);
    assertThat(other.getRow(0).getCell(2).getStringCellValue()).isEqualTo("'=cmd");
    assertThat(Answers.texts(book.getSheet("Kết quả")))
        .contains("Kết quả nhập danh sách", "own-workbook", "Thiếu họ tên.", "B5", "E6")
        .contains("Họ tên chủ hộ → Họ và tên");
  }

  @Test
  void answersInEnglishWhenAskedTo() {
    Api caller = as("own-english", Role.PROVINCE, PROVINCE);
    JsonNode job = sent(caller, "a.xlsx", workbook(List.of(person("", "Phượng Sơn", 1980))));
    XSSFWorkbook book = Answers.open(report(caller.with("Accept-Language", "en"), job));
    assertThat(Answers.comment(book, "B4")).startsWith("Refused: ");
    assertThat(book.getSheet("Result")).isNotNull();
  }

  @Test
  void changesNothingWhenItComesBackUnchanged() {
    Api caller = as("comes-back", Role.PROVINCE, PROVINCE);
    byte[] file =
        workbook(
            List.of(
                person("Hộ Về Một", "Phượng Sơn", 1980),
                person("Hộ Về Hai", "Phương Sơn", 1981),
                person("=HYPERLINK(\"x\")", "Phượng Sơn", 1982)));
    byte[] first = report(caller, sent(caller, "a.xlsx", file));
    JsonNode again = sent(caller, "a.xlsx", first);
    assertChanges(again, 0, 0, 3);
    assertThat(again.path("understood").path("skipped").toString()).contains("ANSWER");
    assertThat(again.path("unknownColumns").toString()).doesNotContain("Dấu");
    byte[] second = report(caller, again);
    assertChanges(sent(caller, "a.xlsx", second), 0, 0, 3);
    assertThat(Answers.open(second).getNumberOfSheets()).isEqualTo(3);
  }

  @Test
  void changesThreeRowsWhenThreeCellsAreMended() {
    Api caller = as("mends", Role.PROVINCE, PROVINCE);
    byte[] file =
        workbook(
            List.of(
                person("Hộ Nguyên Một", "Phượng Sơn", 1980),
                person("Nguyên Văn Dấu", "Phượng Sơn", 1981),
                person("Hộ Đổi Số", "Phượng Sơn", 1982),
                person("", "Phượng Sơn", 1983),
                person("Hộ Nguyên Hai", "Phượng Sơn", 1984)));
    JsonNode job = sent(caller, "a.xlsx", file);
    assertCounts(job, 4, 0, 1);
    byte[] mended =
        Answers.mended(
            report(caller, job),
            book -> {
              Answers.cell(book, "B5").setCellValue("Nguyễn Văn Dấu");
              Answers.cell(book, "C6").setCellValue(Invented.phone());
              Answers.cell(book, "B7").setCellValue("Hộ Có Tên");
            });
    JsonNode again = sent(caller, "a.xlsx", mended);
    assertChanges(again, 1, 2, 2);
    XSSFWorkbook answer = Answers.open(report(caller, again));
    assertThat(Answers.comment(answer, "B7")).isNull();
    assertThat(Answers.colour(answer, "B7")).isNotEqualTo(Answers.REFUSED);
    assertThat(found(caller, "nguyen van dau")).isOne();
    assertChanges(sent(caller, "a.xlsx", report(caller, again)), 0, 0, 5);
  }

  private static int found(Api caller, String words) {
    return caller.get(HOUSEHOLDS + "?q=" + OfficeForms.encoded(words)).json().path("items").size();
  }

  /** Copying a row is how people add one: the hidden cell comes along. */
  @Test
  void makesAnotherHouseholdOfARowThatWasCopied() {
    Api caller = as("copies", Role.PROVINCE, PROVINCE);
    byte[] file = workbook(List.of(person("Hộ Bản Gốc", "Phượng Sơn", 1980)));
    byte[] answer = report(caller, sent(caller, "a.xlsx", file));
    byte[] copied =
        Answers.mended(
            answer,
            book -> {
              Sheet sheet = book.getSheetAt(0);
              Row from = sheet.getRow(3);
              Row to = sheet.createRow(4);
              from.forEach(
                  cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
              to.getCell(1).setCellValue("Hộ Chép Thêm");
            });
    assertChanges(sent(caller, "a.xlsx", copied), 1, 0, 1);
    assertThat(found(caller, "ban goc")).isOne();
    assertThat(found(caller, "chep them")).isOne();
  }

  @Test
  void believesNoMarkOfAnotherSender() {
    Api caller = as("marks-own", Role.PROVINCE, PROVINCE);
    byte[] file = workbook(List.of(person("Hộ Của Tỉnh", "Phượng Sơn", 1980)));
    byte[] answer = report(caller, sent(caller, "a.xlsx", file));
    Api beside = as("marks-beside", Role.COMMUNE, SIBLING);
    JsonNode job = sent(beside, "a.xlsx", answer);
    assertThat(rows(beside, job, "REFUSED")).containsExactly("4 unit.outside");
  }

  @Test
  void makesAWorkbookOfTextWithNothingThatComputes() {
    Api caller = as("text-answer", Role.PROVINCE, PROVINCE);
    String list =
        String.join(
            "\r\n",
            "Họ và tên,Số điện thoại,Xã/Phường,Ghi chú",
            "=1+1," + Invented.phone() + ",Phượng Sơn,@SUM(A1)",
            "Hộ Chữ,," + "Phượng Sơn,-5",
            "Hộ Chữ Hai,+84 " + Invented.phone().substring(1) + ",Phượng Sơn,+cmd|x");
    JsonNode job = sent(caller, "a.csv", list.getBytes(StandardCharsets.UTF_8));
    assertCounts(job, 1, 0, 2);
    byte[] report = report(caller, job);
    XSSFWorkbook book = Answers.open(report);
    assertThat(Answers.cell(book, "A2").getStringCellValue()).isEqualTo("'=1+1");
    assertThat(Answers.cell(book, "D2").getStringCellValue()).isEqualTo("'@SUM(A1)");
    assertThat(Answers.cell(book, "D3").getStringCellValue()).isEqualTo("-5");
    assertThat(Answers.cell(book, "B4").getStringCellValue()).startsWith("+84 ");
    assertThat(Answers.cell(book, "D4").getStringCellValue()).isEqualTo("'+cmd|x");
    assertThat(Answers.colour(book, "B3")).isEqualTo(Answers.REFUSED);
    assertThat(Answers.comment(book, "B3")).contains("Cần số điện thoại hoặc số căn cước.");
    assertThat(book.getSheetAt(0).isColumnHidden(4)).isTrue();
    for (Sheet sheet : book) {
      sheet.forEach(
          row ->
              row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }
    JsonNode again = sent(caller, "a.xlsx", report);
    assertCounts(again, 0, 1, 2);
    byte[] mended =
        Answers.mended(report, made -> Answers.cell(made, "B3").setCellValue(Invented.phone()));
    JsonNode mendedJob = sent(caller, "a.xlsx", mended);
    assertCounts(mendedJob, 1, 1, 1);
    XSSFWorkbook answer = Answers.open(report(caller, mendedJob));
    assertThat(Answers.comment(answer, "B3")).isNull();
    assertThat(Answers.colour(answer, "B3")).isNull();
    assertThat(Answers.comment(answer, "A2")).isNotNull();
  }

  /** Consent that is named only when the answer comes back is news of rows that say yes. */
  @Test
  void takesAConsentThatTheSecondUploadNames() {
    Api caller = as("late-consent", Role.PROVINCE, PROVINCE);
    byte[] answer = report(caller, done(caller, Sheets.list(Sheets.person("Hộ Đồng Ý Sau"))));
    String[] named = {"consentTextVersion", "2026-10", "consentGivenOn", "2026-11-10"};
    JsonNode told =
        over(caller, started(caller, "a.xlsx", answer, Sheets.form("households", named)));
    assertChanges(told, 0, 1, 0);
    JsonNode again =
        over(
            caller,
            started(caller, "a.xlsx", report(caller, told), Sheets.form("households", named)));
    assertChanges(again, 0, 0, 1);
  }

  @Test
  void makesAWorkbookOfAnOldOne() {
    Api caller = as("old-answer", Role.PROVINCE, PROVINCE);
    HSSFWorkbook book = new HSSFWorkbook();
    fill(book, List.of(person("Hộ Đời Cũ", "Phượng Sơn", 1980), person("", "Phượng Sơn", 1981)));
    JsonNode job = sent(caller, "a.xls", Answers.bytes(book));
    assertCounts(job, 1, 0, 1);
    byte[] report = report(caller, job);
    XSSFWorkbook answer = Answers.open(report);
    assertThat(answer.getSheetAt(0).getSheetName()).isEqualTo("Hộ xã");
    assertThat(Answers.texts(answer.getSheet("Kết quả")).toString()).contains(".xls");
    assertCounts(sent(caller, "a.xlsx", report), 0, 1, 1);
  }

  @Test
  void saysNothingWasStoredOfAListThatWasOnlyChecked() {
    Api caller = as("checked-answer", Role.PROVINCE, PROVINCE);
    byte[] file = workbook(List.of(person("Hộ Chỉ Xem", "Phượng Sơn", 1980)));
    JsonNode checked =
        over(
            caller, started(caller, "a.xlsx", file, Sheets.form("households", "mode", "VALIDATE")));
    assertChanges(sent(caller, "a.xlsx", report(caller, checked)), 1, 0, 0);
  }
}
