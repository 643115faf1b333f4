package vn.lensan.onboarding.intake.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;

/** A list as text, its cells between commas, semicolons or tabs. */
final class SeparatedText implements ListFile {
  private static final int LOOKED_AT = 32_768;

  /** Longer is no cell of a list: a quote that was never closed. */
  private static final int LONGEST_CELL = 1 << 18;

  private final byte[] file;
  private final TextForm form;
  private final char separator;

  SeparatedText(byte[] file, TextForm form) {
    this.file = file;
    this.form = form;
    int mark = form.markLength(file);
    int looked = Math.min(LOOKED_AT, file.length - mark);
    this.separator = Separators.of(new String(file, mark, looked, form.charset()));
  }

  char separator() {
    return separator;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet("", false));
  }

  @Override
  public SheetRows rows(int sheet) {
    SeparatedRowHandler handler = new SeparatedRowHandler();
    return new SeparatedRows(
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LONGEST_CELL)
            .build(handler, reader()));
  }

  private Reader reader() {
    int mark = form.markLength(file);
    return new InputStreamReader(
        new ByteArrayInputStream(file, mark, file.length - mark), form.charset());
  }

  @Override
  public void close() {
    // Nothing is held open but the bytes.
  }
}
