package vn.lensan.proof.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a report's first sheet. */
final class ReportRows {
  private ReportRows() {}

  static List<String> startingWith(String name, byte[] report) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(report));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.flatMap(Row::stream)
          .filter(cell -> cell != null)
          .map(Cell::getText)
          .filter(text -> text.startsWith(name))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
