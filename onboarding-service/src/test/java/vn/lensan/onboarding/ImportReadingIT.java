package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.intake.reading.LegacyText;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Lists as they really come, from the upload to what is stored. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ImportReadingIT extends ImportRails {
  private static final List<String> NAMES =
      List.of("Nguyễn Văn Lợi", "Trần Thị Hằng", "Đặng Hữu Phước", "Hoàng Ngọc Bảo");
  private final MongoOperations mongo;

  ImportReadingIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static String list(String header) {
    StringBuilder list = new StringBuilder(header).append("\r\n");
    NAMES.forEach(name -> list.append(name + "," + Invented.phone() + ",Phượng Sơn,Thôn Chễ\r\n"));
    return list.toString();
  }

  private static String list() {
    return list("Họ và tên,Số điện thoại,Xã/Phường,Thôn");
  }

  private List<String> storedBy(String client) {
    return mongo
        .getCollection("households")
        .find(new Document("registeredBy", client))
        .map(household -> household.get("profile", Document.class).getString("fullName"))
        .into(new java.util.ArrayList<>());
  }

  private void assertStored(String client, byte[] file, String encoding) {
    JsonNode job = done(as(client, Role.PROVINCE, PROVINCE), file);
    assertCounts(job, 4, 0, 0);
    JsonNode understood = job.path("understood");
    assertThat(understood.path("encoding").asString()).isEqualTo(encoding);
    assertThat(understood.path("confidence").asInt()).isBetween(80, 100);
    assertThat(storedBy(client)).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @Test
  void storesTheSameNamesHoweverTheListIsWritten() {
    assertStored("from-tcvn3", LegacyText.bytes(Letters.TCVN3, list()), "TCVN3");
    assertStored("from-vni", LegacyText.bytes(Letters.VNI, list()), "VNI");
    assertStored("from-1258", LegacyText.bytes(Letters.WINDOWS_1258, list()), "WINDOWS-1258");
    assertStored("from-viscii", LegacyText.bytes(Letters.VISCII, list()), "VISCII");
    byte[] wide = ("\uFEFF" + list()).getBytes(StandardCharsets.UTF_16LE);
    assertStored("from-utf16", wide, "UTF-16LE");
    byte[] pieces =
        Normalizer.normalize(list(), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    assertStored("from-nfd", pieces, "UTF-8");
  }

  @Test
  void asksForTheEncodingWithNamesToChooseFromAndTakesTheAnswer() {
    Api caller = as("asked", Role.PROVINCE, PROVINCE);
    byte[] one = LegacyText.bytes(Letters.TCVN3, "Ho ten,SDT,Xa\r\nHằng,0981555001,Phuong Son");
    Api.Answer asked = handIn(caller, "a.csv", one, Sheets.form("households"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(422);
    assertThat(asked.json().path("code").asString()).isEqualTo("import.encoding-unsure");
    assertThat(asked.json().path("detail").asString()).contains("TCVN3 (Hằng)");
    assertThat(asked.json().path("candidates").path(0).path("samples").path(0).asString())
        .isEqualTo("Hằng");
    assertCounts(done(caller, one, "encoding", "tcvn3"), 1, 0, 0);
    assertThat(storedBy("asked")).containsExactly("Hằng");
    Api.Answer unknown =
        handIn(caller, "a.csv", one, Sheets.form("households", "encoding", "morse"));
    assertThat(unknown.json().path("code").asString()).isEqualTo("import.encoding-unknown");
  }

  @Test
  void refusesRowsWhoseLettersAreLost() {
    Api caller = as("garbled", Role.PROVINCE, PROVINCE);
    String list = list() + "Nguy?n V?n L?i," + Invented.phone() + ",Phượng Sơn,Thôn Chễ";
    JsonNode job = done(caller, list.getBytes(StandardCharsets.UTF_8));
    assertCounts(job, 4, 0, 1);
    assertThat(rows(caller, job, "REFUSED")).containsExactly("6 text.garbled");
  }

  @Test
  void remembersAMappingForItsSenderAndItsHeaders() {
    Api caller = as("mapper", Role.PROVINCE, PROVINCE);
    String header = "Người sản xuất,Số điện thoại,Xã/Phường,Cụm";
    byte[] file = list(header).getBytes(StandardCharsets.UTF_8);
    Api.Answer refused = handIn(caller, "a.csv", file, Sheets.form("households"));
    assertThat(refused.json().path("code").asString()).isEqualTo("import.columns-missing");
    assertThat(refused.json().path("unknownColumns").toString()).contains("Người sản xuất");
    String mapping = "{\"Người sản xuất\": \"name\", \"Cụm\": \"Thôn\"}";
    JsonNode told = done(caller, file, "mapping", mapping);
    assertCounts(told, 4, 0, 0);
    assertThat(told.path("understood").path("mapping").asString()).isEqualTo("GIVEN");
    byte[] next = list(header).getBytes(StandardCharsets.UTF_8);
    JsonNode remembered = done(caller, next);
    assertThat(remembered.path("understood").path("mapping").asString()).isEqualTo("REMEMBERED");
    Api other = as("another-mapper", Role.PROVINCE, PROVINCE);
    assertThat(handIn(other, "a.csv", next, Sheets.form("households")).status()).isEqualTo(422);
    assertThat(status(caller, file, "mapping", "{\"Cụm\": \"sân\"}")).isEqualTo(422);
    assertThat(status(caller, file, "mapping", "[1]")).isEqualTo(422);
  }

  private static int status(Api caller, byte[] file, String... fields) {
    return handIn(caller, "a.csv", file, Sheets.form("households", fields)).status();
  }

  @Test
  void restoresZerosAndSaysSoWhereItIsNotCertain() {
    Api caller = as("zeros", Role.PROVINCE, PROVINCE);
    String header = "Họ và tên,Số điện thoại,Xã/Phường\n";
    String lost =
        header
            + "Nguyễn Một,981777001,Phượng Sơn\nNguyễn Hai,981777002,Phượng Sơn\n"
            + "Nguyễn Ba,981777003,Phượng Sơn\nNguyễn Bốn,9.8E+08,Phượng Sơn";
    JsonNode certain = done(caller, lost.getBytes(StandardCharsets.UTF_8));
    assertCounts(certain, 3, 0, 1);
    assertThat(certain.path("doubtful").asInt()).isZero();
    assertThat(rows(caller, certain, "REFUSED")).containsExactly("5 digits.cut-off");
    String mixed = header + "Nguyễn Năm,981777005,Phượng Sơn\nNguyễn Sáu,0981777006,Phượng Sơn";
    JsonNode doubtful = done(caller, mixed.getBytes(StandardCharsets.UTF_8));
    assertThat(doubtful.path("doubtful").asInt()).isOne();
    assertThat(rows(caller, doubtful, "CREATED")).containsExactly("2 digits.zero-restored");
  }

  /** Two sheets of communes, a hidden one, one that is no list, and a header of two lines. */
  private static byte[] oldWorkbook() {
    return xls(
        workbook -> {
          fill(workbook.createSheet("Tổng hợp"), "Số hộ", "4");
          Sheet first = workbook.createSheet("Xã Một");
          fill(first, "UBND XÃ");
          fill(first, "TT", "Họ và tên", "Địa chỉ", "", "Điện thoại");
          fill(first, "", "", "Thôn", "Xã", "");
          fill(first, "1", "Nguyễn Văn Lợi", "Thôn Chễ", "Phượng Sơn", Invented.phone());
          fill(workbook.createSheet("Ẩn"), "Họ và tên", "SĐT", "Xã");
          Sheet second = workbook.createSheet("Xã Hai");
          fill(second, "Xã", "SĐT", "Họ và tên");
          fill(second, "Phượng Sơn", Invented.phone(), "Trần Thị Hằng");
          fill(second, "Phượng Sơn", Invented.phone(), "");
          workbook.setSheetHidden(2, true);
        });
  }

  private static byte[] xls(Consumer<HSSFWorkbook> make) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      make.accept(workbook);
      workbook.write(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static void fill(Sheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }

  @Test
  void readsEverySheetOfAnOldWorkbookThatIsAList() {
    Api caller = as("old-workbook", Role.PROVINCE, PROVINCE);
    String id = started(caller, "danh-sach.xls", oldWorkbook(), Sheets.form("households"));
    JsonNode job = over(caller, id);
    assertCounts(job, 2, 0, 1);
    assertThat(storedBy("old-workbook"))
        .containsExactlyInAnyOrder("Nguyễn Văn Lợi", "Trần Thị Hằng");
    JsonNode understood = job.path("understood");
    assertThat(understood.path("format").asString()).isEqualTo("XLS");
    assertThat(understood.path("sheets").path(0).path("headerRow").asInt()).isEqualTo(3);
    assertThat(understood.path("sheets").path(1).path("name").asString()).isEqualTo("Xã Hai");
    assertThat(understood.path("skipped").toString()).contains("HIDDEN", "NO_HEADER");
    JsonNode refused =
        caller.get(IMPORTS + "/" + id + "/rows?outcome=REFUSED").json().path("items").path(0);
    assertThat(refused.path("row").asInt()).isEqualTo(3);
    assertThat(refused.path("sheet").asString()).isEqualTo("Xã Hai");
    assertThat(caller.get(IMPORTS + "/" + id + "/report").status()).isEqualTo(200);
  }

  @Test
  void readsTheOneSheetThatIsNamed() {
    Api caller = as("one-sheet", Role.PROVINCE, PROVINCE);
    byte[] file = oldWorkbook();
    String id = started(caller, "a.xls", file, Sheets.form("households", "sheet", "xã hai"));
    assertCounts(over(caller, id), 1, 0, 1);
    Api.Answer unknown = handIn(caller, "a.xls", file, Sheets.form("households", "sheet", "Ba"));
    assertThat(unknown.json().path("detail").asString()).contains("Xã Một, Ẩn, Xã Hai");
  }
}
