package vn.lensan.onboarding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as people make them. */
final class Sheets {
  static final List<String> HEADER = List.of("Họ và tên", "Số điện thoại", "Xã/Phường", "Đồng ý");

  private Sheets() {}

  static Map<String, String> form(String kind, String... more) {
    Map<String, String> fields = new HashMap<>(Map.of("kind", kind));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  static List<String> person(String name) {
    return List.of(name, Invented.phone(), "Phượng Sơn", "Có");
  }

  /** A list of households under the usual header. */
  @SafeVarargs
  static byte[] list(List<String>... rows) {
    return separated(",", Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList());
  }

  static byte[] separated(String separator, List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(separator, row))
        .collect(Collectors.joining("\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] workbook(List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Danh sách");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          write(sheet, row, column, rows.get(row).get(column));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else {
      sheet.value(row, column, value.toString());
    }
  }

  static byte[] zip(List<String> names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
