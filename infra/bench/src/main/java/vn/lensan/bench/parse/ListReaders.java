package vn.lensan.bench.parse;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.Letters;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListForm;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.ListPlan;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.onboarding.intake.reading.SheetRows;

/** Ways to read a list; each takes the text of every cell and answers how many rows there were. */
final class ListReaders {
  private ListReaders() {}

  /** A way to read. */
  interface Way {
    int rows(Path file) throws IOException;
  }

  /** Made once when a list is handed in, and kept with the job. */
  static ListPlan plan(ListFormat format, Path file) throws IOException {
    SheetPlan sheet = new SheetPlan(0, "", Header.NONE, Letters.UNICODE, Map.of());
    return ListForm.of(format, ListBytes.of(file), null).plan(List.of(sheet));
  }

  /** What a job does in each pass over its list. */
  static int ours(ListPlan plan, Path file) throws IOException {
    int rows = 0;
    long letters = 0;
    try (SheetRows all = plan.open(ListBytes.of(file))) {
      while (all.hasNext()) {
        for (SheetCell cell : all.next().cells()) {
          letters += cell.text().length();
        }
        rows++;
      }
    }
    return counted(rows, letters);
  }

  static int fastexcel(Path file) throws IOException {
    int rows = 0;
    long letters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> stream = workbook.getFirstSheet().openStream()) {
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); rows++) {
        for (Cell cell : all.next()) {
          letters += cell == null ? 0 : cell.getText().length();
        }
      }
    }
    return counted(rows, letters);
  }

  static int fastCsv(Path file) throws IOException {
    int rows = 0;
    long letters = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file);
        CloseableIterator<CsvRecord> all = reader.iterator()) {
      for (; all.hasNext(); rows++) {
        for (String field : all.next().getFields()) {
          letters += field.length();
        }
      }
    }
    return counted(rows, letters);
  }

  /** Whoever reads nothing reads fast. */
  private static int counted(int rows, long letters) {
    if (letters < rows) {
      throw new IllegalStateException("Cells were not read");
    }
    return rows;
  }
}
