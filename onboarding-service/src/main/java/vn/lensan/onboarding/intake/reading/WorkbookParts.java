package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** Which parts of an .xlsx its sheets are, as its book says. */
record WorkbookParts(List<Part> sheets) {
  private static final String BOOK = "xl/workbook.xml";
  private static final String PATHS = "xl/_rels/workbook.xml.rels";
  private static final String FOLDER = "xl/";

  /** A sheet and where its cells are. */
  record Part(ListFile.Sheet sheet, String path) {}

  static WorkbookParts of(ZipFile zip) throws IOException {
    Map<String, String> paths = new HashMap<>();
    try (XmlPart part = new XmlPart(open(zip, PATHS))) {
      while (part.next("Relationship")) {
        paths.put(part.value("Id"), path(part.value("Target")));
      }
    }
    List<Part> sheets = new ArrayList<>();
    try (XmlPart part = new XmlPart(open(zip, BOOK))) {
      while (part.next("workbookPr", "sheet")) {
        if (part.is("workbookPr")) {
          refuseDaysFrom1904(part.value("date1904"));
        } else {
          sheets.add(new Part(sheet(part), paths.getOrDefault(part.value("id"), "")));
        }
      }
    }
    sheets.removeIf(sheet -> find(zip, sheet.path()) == null);
    return new WorkbookParts(sheets);
  }

  private static ListFile.Sheet sheet(XmlPart part) {
    boolean hidden = part.value("state").toLowerCase(Locale.ROOT).endsWith("hidden");
    return new ListFile.Sheet(part.value("name"), hidden);
  }

  private static void refuseDaysFrom1904(String told) {
    if (told.equals("1") || told.equals("true")) {
      // Which numbers are days is only known from formats: read from 1900 they'd be four years off.
      throw Problem.invalid("import.days-from-1904");
    }
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
  }

  /** Some writers use other capitals than the standard names. */
  static @Nullable ZipArchiveEntry find(ZipFile zip, String path) {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> entry.getName().equalsIgnoreCase(path))
        .findFirst()
        .orElse(null);
  }

  static InputStream open(ZipFile zip, String path) throws IOException {
    ZipArchiveEntry found = find(zip, path);
    if (found == null) {
      throw Problem.invalid("import.not-a-workbook");
    }
    return zip.getInputStream(found);
  }
}
