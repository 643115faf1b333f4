package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** What is no list is said to be none at once, and leaves no job. */
class ImportRefusalsIT extends ImportRails {

  static Stream<Arguments> files() {
    byte[] text = "Họ và tên,SĐT,Xã".getBytes(StandardCharsets.UTF_8);
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    List<String> parts = List.of("[Content_Types].xml", "xl/workbook.xml");
    List<String> many = new ArrayList<>(parts);
    IntStream.range(0, 1_100).forEach(i -> many.add("xl/media/" + i));
    List<String> macros = new ArrayList<>(parts);
    macros.add("xl/vbaProject.bin");
    return Stream.of(
        Arguments.of("a.xlsx", text, "import.renamed"),
        Arguments.of("a.csv", new byte[0], "import.empty"),
        Arguments.of("a.csv", " \r\n \r\n".getBytes(StandardCharsets.UTF_8), "import.empty"),
        Arguments.of("a.csv", text, "import.empty"),
        Arguments.of(
            "a.csv", "Tên,SĐT\nA,1".getBytes(StandardCharsets.UTF_8), "import.columns-missing"),
        Arguments.of(
            "a.csv", "Họ tên,Xã\nA,B".getBytes(StandardCharsets.UTF_8), "import.columns-missing"),
        Arguments.of("a.csv", new byte[] {1, 0, 2}, "import.not-a-workbook"),
        Arguments.of("a.csv", "Họ tên".getBytes(StandardCharsets.UTF_16), "import.columns-missing"),
        Arguments.of("a.xls", old, "import.not-a-workbook"),
        Arguments.of("a.xlsx", Sheets.zip(List.of("a.txt")), "import.not-a-workbook"),
        Arguments.of("a.xlsx", Sheets.zip(parts), "import.not-a-workbook"),
        Arguments.of("a.xlsx", Sheets.zip(many), "import.too-large"),
        Arguments.of("a.xlsx", Sheets.zip(macros), "import.macros"),
        Arguments.of("a.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}, "import.not-a-workbook"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesAtOnceAndMakesNoJob(String name, byte[] file, String code) {
    Api caller = as("no-list", Role.PROVINCE, "2025-07-01:82");
    Api.Answer answer = handIn(caller, name, file, Sheets.form("households"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().path("code").asString()).isEqualTo(code);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(
            caller
                .get(IMPORTS)
                .json()
                .path("items")
                .valueStream()
                .filter(job -> job.path("startedBy").asString().equals("no-list")))
        .isEmpty();
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    byte[] file = "Họ tên,Huyện\nA,B".getBytes(StandardCharsets.UTF_8);
    Api.Answer answer = handIn(province(), "a.csv", file, Sheets.form("households"));
    assertThat(answer.json().path("detail").asString()).contains("Mã xã", "Số căn cước");
  }

  @Test
  void refusesOrdersItDoesNotUnderstand() {
    byte[] list = Sheets.list(Sheets.person("Hộ Nào Đó"));
    assertThat(status(list, Map.of())).isEqualTo(400);
    assertThat(status(list, Sheets.form("pigs"))).isEqualTo(400);
    assertThat(status(list, Sheets.form("households", "mode", "MAYBE"))).isEqualTo(400);
    assertThat(status(list, Sheets.form("households", "boundary", "1999-01-01"))).isEqualTo(422);
    assertThat(status(list, Sheets.form("households", "consentGivenOn", "2999-01-01")))
        .isEqualTo(422);
    assertThat(status(list, Sheets.form("households", "consentTextVersion", "v".repeat(41))))
        .isEqualTo(422);
    assertThat(province().post(IMPORTS, Map.of()).status()).isEqualTo(400);
    assertThat(handIn(team(), "a.csv", list, Sheets.form("households")).status()).isEqualTo(403);
  }

  private int status(byte[] list, Map<String, String> form) {
    return handIn(province(), "a.csv", list, form).status();
  }

  /** Said in two files, of which the wrong one once won: a million rows as text are 95 MB. */
  @Test
  void takesListsOfAMillionRows(@Autowired MultipartConfigElement uploads) {
    assertThat(DataSize.ofBytes(uploads.getMaxFileSize())).isEqualTo(DataSize.ofMegabytes(256));
    assertThat(uploads.getMaxRequestSize()).isGreaterThan(uploads.getMaxFileSize());
  }
}
