package vn.lensan.onboarding.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm. */
final class HostileFiles {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String ROWS =
      row(1, cell("A1", "Họ tên") + cell("B1", "SĐT") + cell("C1", "Xã"))
          + row(2, cell("A2", "Nguyễn Thử") + cell("B2", "0981000001") + cell("C2", "Phượng Sơn"));

  private HostileFiles() {}

  static String cell(String place, String text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  static String sheet(String prolog, String rows) {
    return prolog
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  static Map<String, byte[]> parts(String sheet) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        bytes(
            XML
                + "<Types xmlns=\""
                + types
                + "\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + kind
                + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                + kind
                + "worksheet+xml\"/></Types>"));
    parts.put(
        "xl/workbook.xml",
        bytes(
            XML
                + "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + RELS
                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes(
            XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\""
                + RELS
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
    parts.put("xl/worksheets/sheet1.xml", bytes(sheet));
    return parts;
  }

  static byte[] honest() {
    return zip(parts(sheet(XML, ROWS)));
  }

  static byte[] with(String name, byte[] part) {
    Map<String, byte[]> parts = parts(sheet(XML, ROWS));
    parts.put(name, part);
    return zip(parts);
  }

  static byte[] declaring(String doctype) {
    return zip(parts(sheet(XML + doctype, row(1, cell("A1", "&a;")) + ROWS)));
  }

  /** The declaration in letters of two bytes, where a look for it in UTF-8 sees nothing. */
  static byte[] hiddenDeclaration() {
    String sheet = sheet("<!DOCTYPE a [<!ENTITY a \"x\">]>", ROWS);
    Map<String, byte[]> parts = parts("");
    parts.put("xl/worksheets/sheet1.xml", ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_16LE));
    return zip(parts);
  }

  static byte[] farCell() {
    return zip(parts(sheet(XML, ROWS + row(1_048_576, cell("XFD1048576", "x")))));
  }

  /** Gigabytes of one letter. */
  static byte[] bomb(long megabytes, boolean saysSo) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts("").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        if (part.getKey().contains("sheet1")) {
          fill(zip, megabytes);
        }
      }
    }
    byte[] file = out.toByteArray();
    if (!saysSo) {
      shrinkDeclared(file);
    }
    return file;
  }

  private static void fill(OutputStream out, long megabytes) throws IOException {
    out.write(bytes(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"));
    byte[] rows = new byte[1 << 20];
    byte[] one = bytes("<row><c/></row>");
    for (int at = 0; at < rows.length; at++) {
      rows[at] = at < rows.length / one.length * one.length ? one[at % one.length] : (byte) ' ';
    }
    for (long written = 0; written < megabytes; written++) {
      out.write(rows);
    }
    out.write(bytes("</sheetData></worksheet>"));
  }

  /** The table of contents says 1,000 bytes where there are gigabytes. */
  private static void shrinkDeclared(byte[] file) {
    for (int at = 0; at < file.length - 46; at++) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
        byte[] size = {(byte) 0xE8, 3, 0, 0};
        System.arraycopy(size, 0, file, at + 24, 4);
      }
    }
  }

  static byte[] oneEndlessText() {
    char[] text = new char[20 << 20];
    Arrays.fill(text, 'a');
    return with("xl/sharedStrings.xml", bytes("<sst><si><t>" + new String(text)));
  }

  static byte[] flood(int entries) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < entries; at++) {
      names.add("xl/media/" + at);
    }
    Map<String, byte[]> parts = parts(sheet(XML, ROWS));
    names.forEach(name -> parts.put(name, new byte[0]));
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
