package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** What a list is, by its bytes and not by its name. */
public enum ListFormat {
  XLSX,
  XLS,
  CSV;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Map<String, ListFormat> ENDINGS =
      Map.of("xlsx", XLSX, "xls", XLS, "csv", CSV, "txt", CSV, "tsv", CSV);

  private static final int LOOKED_AT = 4_096;
  private static final int BUFFER = 1 << 16;

  /** Refuses what is none of them, what is dangerous to unpack, and what says it is another. */
  public static ListFormat of(String fileName, ListBytes file) throws IOException {
    byte[] start = file.start(LOOKED_AT);
    if (start.length == 0) {
      throw Problem.invalid("import.empty");
    }
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("xlsm") || ending.equals("xlsb")) {
      throw Problem.invalid("import.macros");
    }
    ListFormat format = byBytes(start, file);
    ListFormat told = ENDINGS.get(ending);
    if (format == null) {
      throw Problem.invalid("import.not-a-workbook");
    }
    if (format == XLSX) {
      WorkbookCheck.check(file.file());
    }
    if (told != null && told != format) {
      throw Problem.invalid("import.renamed")
          .with("ending", ending)
          .with("format", format.name().toLowerCase(Locale.ROOT));
    }
    return format;
  }

  /** The file's sheets as they were written. */
  ListFile open(ListBytes file, @Nullable TextForm form) throws IOException {
    return switch (this) {
      case XLSX -> LargeWorkbook.isMeant(file) ? new LargeWorkbook(file) : new Workbook(file);
      case XLS -> new OldWorkbook(file);
      case CSV -> new SeparatedText(file, form == null ? TextForm.of(file) : form);
    };
  }

  private static @Nullable ListFormat byBytes(byte[] start, ListBytes file) throws IOException {
    if (startsWith(start, ZIP)) {
      return XLSX;
    }
    if (startsWith(start, OLD_OFFICE)) {
      return XLS;
    }
    return isText(start, file) ? CSV : null;
  }

  /**
   * Text has no zeros but those of UTF-16, and is no page of a web server that calls itself a
   * workbook.
   */
  private static boolean isText(byte[] start, ListBytes file) throws IOException {
    TextForm form = TextForm.of(file);
    if (form == TextForm.UTF_16LE || form == TextForm.UTF_16BE) {
      return true;
    }
    int first = form.markLength(start);
    while (first < start.length && Character.isWhitespace(start[first])) {
      first++;
    }
    boolean page = first < start.length && (start[first] == '<' || start[first] == '%');
    return !page && !hasZero(file);
  }

  private static boolean hasZero(ListBytes file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = file.stream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int index = 0; index < read; index++) {
          if (buffer[index] == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    if (file.length < start.length) {
      return false;
    }
    for (int index = 0; index < start.length; index++) {
      if (file[index] != start[index]) {
        return false;
      }
    }
    return true;
  }
}
