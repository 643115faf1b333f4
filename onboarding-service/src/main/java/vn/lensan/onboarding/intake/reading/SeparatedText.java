package vn.lensan.onboarding.intake.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;

/** A list as text, its cells between commas, semicolons or tabs. */
final class SeparatedText implements ListFile {
  private static final int BUFFER = 1 << 16;
  private static final int LOOKED_AT = 32_768;

  /** Longer is no cell of a list: a quote that was never closed. */
  private static final int LONGEST_CELL = 1 << 18;

  private final ListBytes file;
  private final TextForm form;
  private final int mark;
  private final char separator;

  SeparatedText(ListBytes file, TextForm form) throws IOException {
    this.file = file;
    this.form = form;
    byte[] start = file.start(LOOKED_AT);
    this.mark = form.markLength(start);
    this.separator = Separators.of(new String(start, mark, start.length - mark, form.charset()));
  }

  char separator() {
    return separator;
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet("", false));
  }

  @Override
  public SheetRows rows(int sheet) throws IOException {
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

  private Reader reader() throws IOException {
    InputStream in = file.stream();
    in.skipNBytes(mark);
    return new InputStreamReader(new BufferedInputStream(in, BUFFER), form.charset());
  }

  @Override
  public void close() {
    // Each sheet's rows close what they read from.
  }
}
