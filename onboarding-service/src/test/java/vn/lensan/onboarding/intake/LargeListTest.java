package vn.lensan.onboarding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An honest list that shrinks as well as a bomb does. A million rows with {@code
 * -Dlensan.large-list.rows=1000000}.
 */
class LargeListTest {
  private static final int ROWS = Integer.getInteger("lensan.large-list.rows", 150_000);
  private static final String[] HEADER = {
    "Họ và tên", "SĐT", "Tỉnh", "Xã", "Thôn", "Sản phẩm", "Diện tích (m²)", "Đồng ý"
  };
  private static final String[] ROW = {
    "Nguyễn Văn Lợi", "0981000001", "Bắc Ninh", "Phượng Sơn", "Thôn Chễ", "Vải thiều", "2000", "Có"
  };

  @TempDir private Path folder;

  @Test
  void isReadInLittleMemoryHoweverLongItIs() throws IOException, InterruptedException {
    Path path = folder.resolve("dai.xlsx");
    write(path);
    Probed probed = Probed.in(128, path);
    assertThat(probed.end()).isEqualTo(Integer.toString(ROWS));
  }

  /** As spreadsheets write them: each text once, beside the sheet. */
  @Test
  void isReadInLittleMemoryHoweverManyTextsItHas() throws IOException, InterruptedException {
    Path path = folder.resolve("nhieu-chu.xlsx");
    writeShared(path);
    Probed probed = Probed.in(64, path);
    assertThat(probed.end()).isEqualTo(Integer.toString(ROWS));
  }

  private static void writeShared(Path path) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      for (int row = 0; row <= ROWS; row++) {
        for (int column = 0; column < ROW.length; column++) {
          String text = row == 0 ? HEADER[column] : column == 1 ? phone(row) : ROW[column] + row;
          sheet.value(row, column, text);
        }
        if (row % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static String phone(int row) {
    return String.format(Locale.ROOT, "09%08d", row);
  }

  private static void write(Path path) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      for (int row = 0; row <= ROWS; row++) {
        String[] cells = row == 0 ? HEADER : ROW;
        for (int column = 0; column < cells.length; column++) {
          sheet.inlineString(row, column, cells[column]);
        }
        if (row % 1_000 == 0) {
          sheet.flush();
        }
      }
    }
  }
}
