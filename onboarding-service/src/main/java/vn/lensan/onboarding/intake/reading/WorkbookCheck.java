package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * Unpacks a workbook once without keeping anything, and stops at the limits: that is how a zip bomb
 * is known. The limits leave room for an honest list of a million rows.
 */
final class WorkbookCheck {
  private static final int MOST_ENTRIES = 1_000;
  private static final long MOST_BYTES = 1L << 30;
  private static final int BUFFER = 1 << 16;

  private WorkbookCheck() {}

  static void check(byte[] file) {
    // The directory is read, not the stream: writers that don't know an entry's size beforehand
    // leave marks in the stream that the JDK's reader takes for damage.
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      Set<String> names = names(zip);
      if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
        throw Problem.invalid("import.not-a-workbook");
      }
      if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
        throw Problem.invalid("import.macros");
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Problem.invalid("import.not-a-workbook");
    }
  }

  private static Set<String> names(ZipFile zip) throws IOException {
    Set<String> names = new HashSet<>();
    long bytes = 0;
    int entries = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      refuseBeyond(++entries > MOST_ENTRIES);
      names.add(entry.getName().toLowerCase(Locale.ROOT));
      bytes += unpacked(zip, entry, MOST_BYTES - bytes);
    }
    return names;
  }

  private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        refuseBeyond(bytes > most);
      }
    }
    return bytes;
  }

  private static void refuseBeyond(boolean beyond) {
    if (beyond) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.too-large");
    }
  }
}
