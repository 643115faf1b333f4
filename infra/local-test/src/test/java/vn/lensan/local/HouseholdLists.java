package vn.lensan.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of invented households, made for a test as a commune would type them. */
final class HouseholdLists {
  private static final String[] HEADER = {
    "STT",
    "Họ tên chủ hộ",
    "SĐT",
    "Năm sinh",
    "Giới tính",
    "Mã xã",
    "Thôn",
    "Sản phẩm chính",
    "Đồng ý"
  };
  static final String COMMUNE = "07582";

  private HouseholdLists() {}

  /** Good rows with the given running numbers, and one that names no commune. */
  static byte[] good(int from, int count) {
    String[][] rows = new String[count + 1][];
    for (int index = 0; index < count; index++) {
      int number = from + index;
      rows[index] =
          new String[] {
            "" + (index + 1),
            name(number),
            phone(number),
            "19" + (60 + number % 30),
            number % 2 == 0 ? "Nam" : "Nữ",
            COMMUNE,
            "Thôn " + number % 7,
            "Vải thiều",
            "Có"
          };
    }
    rows[count] =
        new String[] {
          "" + (count + 1), "Nguyễn Thị Không Xã", "0981999999", "1980", "Nữ", "99999", "", "", "Có"
        };
    return workbook(HEADER, rows);
  }

  static String name(int number) {
    return "Trần Văn Thử " + number;
  }

  static String phone(int number) {
    return String.format("0982%06d", number);
  }

  static byte[] workbook(String[] header, String[][] rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      sheet.value(0, 0, "DANH SÁCH HỘ SẢN XUẤT NÔNG NGHIỆP");
      fill(sheet, 2, header);
      for (int index = 0; index < rows.length; index++) {
        fill(sheet, 3 + index, rows[index]);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      sheet.value(row, column, cells[column]);
    }
  }
}
