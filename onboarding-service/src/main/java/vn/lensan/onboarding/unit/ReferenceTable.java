package vn.lensan.onboarding.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads our tab-separated tables: comment lines begin with `#`, then one heading, then rows. */
final class ReferenceTable {

  private static final String FOLDER = "/onboarding/reference/units/";
  private static final String ABSENT = "-";

  private ReferenceTable() {}

  static List<Row> read(String file) {
    List<String> lines = text(file).lines().filter(ReferenceTable::tells).toList();
    int columns = lines.getFirst().split("\t", -1).length;
    return lines.stream().skip(1).map(line -> Row.of(file, line, columns)).toList();
  }

  private static boolean tells(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String text(String file) {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("No reference table " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reference table " + file + " cannot be read", e);
    }
  }

  record Row(List<String> cells) {

    static Row of(String file, String line, int columns) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(file + ": not " + columns + " columns in: " + line);
      }
      return new Row(cells);
    }

    String text(int column) {
      return cells.get(column);
    }

    @Nullable String optional(int column) {
      String cell = cells.get(column);
      return cell.equals(ABSENT) ? null : cell;
    }
  }
}
