package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** How much there is to hold in memory of a workbook (.xlsx) that is opened as a whole. */
public final class WorkbookSize {
  private WorkbookSize() {}

  /** Bytes of all its parts, unpacked, as its table of contents says. */
  public static long unpacked(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return Collections.list(zip.getEntries()).stream().mapToLong(ZipArchiveEntry::getSize).sum();
    }
  }
}
