package vn.lensan.onboarding.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of twenty invented people, in any letters and any kind of file. */
final class TwentyPeople {
  private static final List<String> HEADER =
      List.of("TT", "Họ và tên", "Số điện thoại", "Số căn cước", "Xã/Phường", "Thôn", "Sản phẩm");
  private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Đặng", "Hoàng");
  private static final List<String> GIVEN = List.of("Văn Lợi", "Thị Hằng", "Hữu Phước", "Ngọc Bảo");
  private static final List<String> VILLAGES =
      List.of("Thôn Chễ", "Thôn Cầu Từ", "Tổ dân phố Đồng Cốc");
  private static final List<String> PRODUCTS =
      List.of("Vải thiều", "Gà đồi", "Mật ong", "Bưởi Diễn");

  private TwentyPeople() {}

  static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("DANH SÁCH HỘ SẢN XUẤT NÔNG NGHIỆP", "", "", "", "", "", ""));
    rows.add(HEADER);
    for (int at = 0; at < 20; at++) {
      rows.add(
          List.of(
              Integer.toString(at + 1),
              FAMILIES.get(at % 5) + " " + GIVEN.get(at % 4),
              String.format(Locale.ROOT, "09810001%02d", at),
              String.format(Locale.ROOT, "0240850001%02d", at),
              "Phượng Sơn",
              VILLAGES.get(at % 3),
              PRODUCTS.get(at % 4)));
    }
    return rows;
  }

  static String text(char separator) {
    return rows().stream()
        .map(row -> String.join(Character.toString(separator), row))
        .collect(Collectors.joining("\r\n"));
  }

  static byte[] xlsx(UnaryOperator<String> letters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      List<List<String>> rows = rows();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, letters.apply(rows.get(row).get(column)));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  static byte[] xls(UnaryOperator<String> letters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Danh sách");
      List<List<String>> rows = rows();
      for (int at = 0; at < rows.size(); at++) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < rows.get(at).size(); column++) {
          row.createCell(column).setCellValue(letters.apply(rows.get(at).get(column)));
        }
      }
      workbook.write(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
