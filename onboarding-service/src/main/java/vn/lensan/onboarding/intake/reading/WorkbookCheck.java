package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.lensan.platform.problem.Problem;

/**
 * What a workbook is before a parser sees it: its table of contents, and each XML part once,
 * unpacked without being kept. The limits leave room for an honest list of a million rows.
 */
final class WorkbookCheck {
  private static final List<String> MACROS = List.of("vbaproject.bin", "/macrosheets/");

  private WorkbookCheck() {}

  static void check(Path file) throws IOException {
    List<String> names =
        ZipDirectory.names(file).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
      throw Problem.invalid("import.not-a-workbook");
    }
    if (names.stream().anyMatch(name -> MACROS.stream().anyMatch(name::contains))) {
      throw Problem.invalid("import.macros");
    }
    // The directory is read, not the stream: writers that don't know an entry's size beforehand
    // leave marks in the stream that the JDK's reader takes for damage.
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      scan(zip);
    } catch (IOException | IllegalArgumentException broken) {
      throw Problem.invalid("import.not-a-workbook");
    }
  }

  private static void scan(ZipFile zip) throws IOException {
    long left = ZipDirectory.MOST_BYTES;
    for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        try (InputStream in = zip.getInputStream(entry)) {
          // Never more than was declared: that sum is within the limit.
          left -= new PartScan().scan(in, Math.min(left, entry.getSize()));
        }
      }
    }
  }
}
