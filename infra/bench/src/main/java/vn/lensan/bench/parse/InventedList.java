package vn.lensan.bench.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of invented households, as a workbook and as text. */
record InventedList(int rows) {
  private static final List<String> HEADER =
      List.of(
          "Họ và tên",
          "SĐT",
          "CCCD",
          "Năm sinh",
          "Tỉnh",
          "Xã",
          "Thôn",
          "Sản phẩm",
          "Diện tích (m²)",
          "Sản lượng (kg/năm)",
          "Đồng ý");
  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng");
  private static final List<String> MIDDLES = List.of("Văn", "Thị", "Hữu", "Ngọc", "Đức", "Thanh");
  private static final List<String> GIVEN =
      List.of("Lợi", "Hằng", "Phước", "Ánh", "Dũng", "Bảo", "Yến", "Quyết", "Thuỷ", "Ước");
  private static final List<String> VILLAGES =
      List.of("Thôn Chễ", "Cầu Từ", "Đồng Cốc", "Trại Một");
  private static final List<String> PRODUCTS = List.of("Vải thiều", "Gà đồi", "Mật ong", "Bưởi");

  private static String of(List<String> all, int seed) {
    return all.get(Math.floorMod(seed * 31, all.size()));
  }

  private static Object[] row(int at) {
    return new Object[] {
      of(FAMILIES, at) + " " + of(MIDDLES, at / 6) + " " + of(GIVEN, at / 36) + " " + at / 360,
      String.format(Locale.ROOT, "09%08d", at),
      String.format(Locale.ROOT, "024085%06d", at % 1_000_000),
      1950 + at % 50,
      "Bắc Ninh",
      "Phượng Sơn",
      of(VILLAGES, at),
      of(PRODUCTS, at),
      500 + at % 9_000,
      1_000 + at % 7_000,
      at % 3 == 0 ? "" : "Có"
    };
  }

  byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      for (int column = 0; column < HEADER.size(); column++) {
        sheet.value(0, column, HEADER.get(column));
      }
      for (int at = 1; at <= rows; at++) {
        write(sheet, at, row(at));
      }
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int at, Object[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] instanceof Number number) {
        sheet.value(at, column, number);
      } else {
        sheet.value(at, column, cells[column].toString());
      }
    }
  }

  byte[] text() {
    StringBuilder text = new StringBuilder(String.join(",", HEADER));
    for (int at = 1; at <= rows; at++) {
      text.append("\r\n");
      Object[] cells = row(at);
      for (int column = 0; column < cells.length; column++) {
        text.append(column == 0 ? "" : ",").append(cells[column]);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
