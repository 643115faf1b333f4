package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The sheets of an .xlsx whose texts are too many for memory. Spreadsheets keep each text once, in
 * a part beside the sheets, and cells only name its number: of a million households these are
 * hundreds of megabytes. Here they lie in a file beside the list, encrypted under a key that nobody
 * keeps, and go with it.
 */
final class LargeWorkbook implements ListFile {
  private static final String TEXTS = "xl/sharedstrings.xml";

  /** What a list of some ten thousand rows has; below it memory is the quicker place. */
  private static final long MOST_IN_MEMORY = 4L << 20;

  private final ZipFile zip;
  private final WorkbookParts parts;
  private final TextsOnDisk texts;

  LargeWorkbook(ListBytes file) throws IOException {
    Path path = file.file();
    zip = ZipFile.builder().setPath(path).get();
    try (InputStream in = WorkbookParts.open(zip, TEXTS)) {
      parts = WorkbookParts.of(zip);
      // Beside the list: what a killed process leaves there goes when the next one starts.
      texts = TextsOnDisk.of(in, Objects.requireNonNull(path.toAbsolutePath().getParent()));
    } catch (IOException | RuntimeException failure) {
      zip.close();
      throw failure;
    }
  }

  static boolean isMeant(ListBytes file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file.file()).get()) {
      ZipArchiveEntry found = WorkbookParts.find(zip, TEXTS);
      return found != null && found.getSize() > MOST_IN_MEMORY;
    }
  }

  @Override
  public List<Sheet> sheets() {
    return parts.sheets().stream().map(WorkbookParts.Part::sheet).toList();
  }

  @Override
  public SheetRows rows(int sheet) throws IOException {
    InputStream part = WorkbookParts.open(zip, parts.sheets().get(sheet).path());
    return new LargeWorkbookRows(part, texts);
  }

  @Override
  public void close() throws IOException {
    try (zip;
        texts) {
      // Both, whatever becomes of the one.
    }
  }
}
