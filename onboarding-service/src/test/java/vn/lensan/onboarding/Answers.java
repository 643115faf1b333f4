package vn.lensan.onboarding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Answers as a person sees them who opens the workbook. */
final class Answers {
  static final String REFUSED = "FFF8CFC9";
  static final String DOUBTFUL = "FFFFE7A8";

  private Answers() {}

  static XSSFWorkbook open(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] bytes(Workbook book) {
    try (book) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The workbook with something typed over. */
  static byte[] mended(byte[] file, Consumer<XSSFWorkbook> hand) {
    XSSFWorkbook book = open(file);
    hand.accept(book);
    return bytes(book);
  }

  static XSSFCell cell(XSSFWorkbook book, String address) {
    CellReference at = new CellReference(address);
    return cell(book.getSheetAt(0), at);
  }

  private static XSSFCell cell(Sheet sheet, CellReference at) {
    Row row = sheet.getRow(at.getRow());
    return (XSSFCell) row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static @Nullable String comment(XSSFWorkbook book, String address) {
    Cell cell = cell(book, address);
    return cell.getCellComment() == null ? null : cell.getCellComment().getString().getString();
  }

  static @Nullable String colour(XSSFWorkbook book, String address) {
    var style = cell(book, address).getCellStyle();
    return style.getFillPattern() == FillPatternType.NO_FILL
            || style.getFillForegroundXSSFColor() == null
        ? null
        : style.getFillForegroundXSSFColor().getARGBHex();
  }

  /** All texts of a sheet, cell by cell. */
  static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }
}
