package vn.lensan.onboarding.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
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

  private static Set<String> names(ZipInputStream zip) throws IOException {
    Set<String> names = new HashSet<>();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      names.add(entry.getName().toLowerCase(Locale.ROOT));
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        bytes += read;
        refuseBeyond(bytes > MOST_BYTES);
      }
      refuseBeyond(names.size() > MOST_ENTRIES);
    }
    return names;
  }

  private static void refuseBeyond(boolean beyond) {
    if (beyond) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.too-large");
    }
  }
}
