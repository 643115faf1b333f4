package vn.lensan.onboarding.intake.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Text separated by comma, semicolon or tab (the one that stands most often in the first lines),
 * with or without BOM.
 */
final class SeparatedRows implements SheetRows {
  private static final char BOM = '\uFEFF';
  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LOOKED_AT = 8_192;

  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private @Nullable SheetRow next;

  SeparatedRows(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    String plain = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    reader =
        CsvReader.builder()
            .fieldSeparator(separator(plain))
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(plain);
    records = reader.iterator();
    next = advance();
  }

  private static char separator(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    char best = SEPARATORS[0];
    long most = -1;
    for (char candidate : SEPARATORS) {
      long count = start.chars().filter(letter -> letter == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private @Nullable SheetRow advance() {
    while (records.hasNext()) {
      CsvRecord csv = records.next();
      List<SheetCell> cells = csv.getFields().stream().map(SheetCell::of).toList();
      SheetRow row = new SheetRow((int) csv.getStartingLineNumber(), cells);
      if (!row.isEmpty()) {
        return row;
      }
    }
    return null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public SheetRow next() {
    SheetRow row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = advance();
    return row;
  }

  @Override
  public void close() throws IOException {
    records.close();
    reader.close();
  }
}
