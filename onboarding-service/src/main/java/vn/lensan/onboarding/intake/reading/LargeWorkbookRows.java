package vn.lensan.onboarding.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** The rows of one sheet of a large workbook. Of a formula its last value is taken. */
final class LargeWorkbookRows extends LookAheadRows {
  private static final int LETTERS = 26;
  private static final int MOST_LETTERS = 3;

  private final XmlPart part;
  private final TextsOnDisk texts;
  private final SheetSize size = new SheetSize();
  private int row;

  LargeWorkbookRows(InputStream part, TextsOnDisk texts) throws IOException {
    this.part = new XmlPart(part);
    this.texts = texts;
  }

  @Override
  @Nullable SheetRow read() {
    try {
      return part.next("row") ? row() : null;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private SheetRow row() throws IOException {
    String told = part.value("r");
    row = size.checked(told.isEmpty() ? row + 1 : number(told));
    List<SheetCell> cells = new ArrayList<>();
    boolean wide = false;
    int column = -1;
    while (part.step() && !part.ends("row")) {
      if (part.begins("c")) {
        String place = part.value("r");
        column = place.isEmpty() ? column + 1 : column(place);
        SheetCell cell = cell(part.value("t"));
        if (column < SheetSize.MOST_COLUMNS) {
          put(cells, column, cell);
        } else {
          // Let pass only while they hold nothing, and not in every row.
          size.refuseBeyond(row, column, !cell.isEmpty());
          wide = true;
        }
      }
    }
    if (wide) {
      size.refuseManyWide();
    }
    return new SheetRow(row, cells);
  }

  private static void put(List<SheetCell> cells, int column, SheetCell cell) {
    while (cells.size() <= column) {
      cells.add(SheetCell.EMPTY);
    }
    cells.set(column, cell);
  }

  private SheetCell cell(String type) throws IOException {
    StringBuilder text = new StringBuilder();
    while (part.step() && !part.ends("c")) {
      if (part.begins("v")) {
        part.appendText("v", text);
      } else if (part.begins("is")) {
        part.appendText("is", text);
      }
    }
    return text.isEmpty() ? SheetCell.EMPTY : cell(type, text.toString());
  }

  private SheetCell cell(String type, String text) throws IOException {
    return switch (type) {
      case "s" -> SheetCell.of(texts.text(number(text)));
      case "str", "inlineStr", "d" -> SheetCell.of(text);
      case "b" -> SheetCell.of(text.equals("1") || text.equals("true") ? "TRUE" : "FALSE");
      case "e" -> SheetCell.EMPTY;
      default -> numeric(text);
    };
  }

  /** A cell that can't be read is an error of that cell; the list goes on. */
  private static SheetCell numeric(String text) {
    try {
      return SheetCell.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return SheetCell.EMPTY;
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      throw Problem.invalid("import.not-a-workbook");
    }
  }

  /** From 0, of a place as B7. */
  private static int column(String place) {
    int column = 0;
    for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
      if (at == MOST_LETTERS) {
        throw Problem.invalid("import.not-a-workbook");
      }
      column = column * LETTERS + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
    }
    if (column == 0) {
      throw Problem.invalid("import.not-a-workbook");
    }
    return column - 1;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
