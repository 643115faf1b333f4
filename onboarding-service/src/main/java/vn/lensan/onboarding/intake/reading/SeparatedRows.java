package vn.lensan.onboarding.intake.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** The rows of a text, numbered by the line they begin in. */
final class SeparatedRows extends LookAheadRows {
  private final CsvReader<SheetRow> reader;
  private final CloseableIterator<SheetRow> records;

  SeparatedRows(CsvReader<SheetRow> reader) {
    this.reader = reader;
    this.records = reader.iterator();
  }

  @Override
  @Nullable SheetRow read() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException wrapped) {
      // What our own handler refuses has a reason that its sender should read.
      throw wrapped.getCause() instanceof Problem refusal ? refusal : wrapped;
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
    reader.close();
  }
}
