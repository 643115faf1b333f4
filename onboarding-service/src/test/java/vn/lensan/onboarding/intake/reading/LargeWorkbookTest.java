package vn.lensan.onboarding.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.platform.problem.Problem;

/** A workbook reads the same whether its texts lie in memory or in a file. */
class LargeWorkbookTest {
  @TempDir private Path folder;

  @FunctionalInterface
  private interface Making {
    void make(XSSFWorkbook workbook) throws IOException;
  }

  private ListBytes made(Making making) throws IOException {
    Path path = folder.resolve("list.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      making.make(workbook);
      workbook.write(out);
    }
    return ListBytes.of(path);
  }

  private static List<SheetRow> rows(ListFile file) throws IOException {
    List<SheetRow> all = new ArrayList<>();
    for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
      try (SheetRows rows = file.rows(sheet)) {
        rows.forEachRemaining(all::add);
      }
    }
    return all;
  }

  private static void fill(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Danh sách");
    texts(workbook, sheet.createRow(2));
    numbers(sheet.createRow(3));
    formulas(sheet.createRow(7));
    XSSFSheet hidden = workbook.createSheet("Ẩn");
    hidden.createRow(0).createCell(3).setCellValue("Đặng Thị Ước");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
  }

  private static void texts(XSSFWorkbook workbook, Row row) {
    row.createCell(0).setCellValue("  Nguyễn Văn Lợi ");
    row.createCell(2).setCellValue("một < hai & \"ba\"\nbốn");
    XSSFRichTextString rich = new XSSFRichTextString("Vải thiều Lục Ngạn");
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    rich.applyFont(0, 3, bold);
    row.createCell(5).setCellValue(rich);
    row.createCell(6).setCellValue("");
    row.createCell(7).setCellValue("Nguyễn Văn Lợi".repeat(30));
  }

  private static void numbers(Row row) {
    double[] numbers = {0, -1.5, 981_000_001, 24_085_000_123d, 1e21, 1e-7, 0.1 + 0.2};
    for (int column = 0; column < numbers.length; column++) {
      row.createCell(column).setCellValue(numbers[column]);
    }
    row.createCell(8).setCellValue(LocalDate.of(1975, 4, 30));
    row.createCell(9).setCellValue(true);
    row.createCell(10).setCellErrorValue(FormulaError.NA.getCode());
    row.createCell(11).setBlank();
  }

  private static void formulas(Row row) {
    Cell text = row.createCell(1);
    text.setCellFormula("\"Hộ \"&\"A\"");
    text.setCellValue("Hộ A");
    Cell number = row.createCell(2);
    number.setCellFormula("1+1");
    number.setCellValue(2);
    Cell truth = row.createCell(3);
    truth.setCellFormula("1=1");
    truth.setCellValue(true);
    row.createCell(4).setCellFormula("1/0");
  }

  @Test
  void readsWhatTheOtherReaderReads() throws IOException {
    ListBytes file = made(LargeWorkbookTest::fill);
    try (ListFile large = new LargeWorkbook(file);
        ListFile small = new Workbook(file)) {
      assertThat(large.sheets()).isEqualTo(small.sheets()).hasSize(2);
      assertThat(rows(large)).isEqualTo(rows(small)).hasSize(4);
      assertThat(rows(large).getFirst().cell(0).text()).isEqualTo("Nguyễn Văn Lợi");
    }
  }

  @Test
  void isMeantForManyTextsOnly() throws IOException {
    ListBytes few = made(LargeWorkbookTest::fill);
    assertThat(LargeWorkbook.isMeant(few)).isFalse();
    ListBytes many =
        made(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              for (int row = 0; row < 60_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Hộ số " + row + " ".repeat(60));
              }
            });
    assertThat(LargeWorkbook.isMeant(many)).isTrue();
    try (ListFile opened = ListFormat.XLSX.open(many, null)) {
      assertThat(opened).isInstanceOf(LargeWorkbook.class);
      assertThat(rows(opened)).hasSize(60_000);
    }
  }

  /** A list that was sorted after it was typed names its texts in any order. */
  @Test
  void findsTextsInWhateverOrderTheyAreNamed() throws IOException {
    List<Integer> order = new ArrayList<>(IntStream.range(0, 20_000).boxed().toList());
    Collections.shuffle(order, new Random(7));
    ListBytes file =
        made(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              order.forEach(
                  row -> sheet.createRow(row).createCell(0).setCellValue("Hộ số " + row * 37));
            });
    try (ListFile large = new LargeWorkbook(file)) {
      assertThat(rows(large))
          .hasSize(20_000)
          .allMatch(row -> row.cell(0).text().equals("Hộ số " + (row.number() - 1) * 37));
    }
  }

  @Test
  void leavesNoTextReadableBesideTheListAndNothingBehind() throws IOException {
    String person = "Đặng Thị Ước".repeat(40);
    ListBytes file =
        made(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet();
              for (int row = 0; row < 2_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue(person + row);
              }
            });
    try (ListFile large = new LargeWorkbook(file)) {
      assertThat(rows(large)).hasSize(2_000);
      assertThat(readable(person)).containsExactly(file.file());
    }
    assertThat(files()).containsExactly(file.file());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Files that hold a person: the list itself, packed, is named for comparison. */
  private List<Path> readable(String person) throws IOException {
    return files().stream()
        .filter(path -> path.endsWith("list.xlsx") || holds(path, person))
        .toList();
  }

  private static boolean holds(Path path, String text) {
    try {
      String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
      String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      return bytes.contains(utf8.substring(0, 20));
    } catch (IOException gone) {
      return false;
    }
  }

  @Test
  void refusesDaysFrom1904AndCellsFarToTheRight() throws IOException {
    ListBytes days =
        made(
            workbook -> {
              fill(workbook);
              workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            });
    assertThatThrownBy(() -> new LargeWorkbook(days))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("import.days-from-1904");
    ListBytes wide =
        made(workbook -> workbook.createSheet().createRow(0).createCell(16_383).setCellValue(1));
    try (ListFile large = new LargeWorkbook(wide)) {
      assertThatThrownBy(() -> rows(large))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("import.too-wide");
    }
  }
}
