package vn.lensan.onboarding.intake.reading;

import java.util.List;

/**
 * One row.
 *
 * @param sheet which of the list's sheets, from 0; a list of one sheet has only 0
 * @param number the one that a spreadsheet shows beside it, from 1
 */
public record SheetRow(int sheet, int number, List<SheetCell> cells) {
  private static final int SHEET = 10_000_000;

  public SheetRow(int number, List<SheetCell> cells) {
    this(0, number, cells);
  }

  public SheetCell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  /** Sheet and number as one that grows from row to row; of the first sheet it is the number. */
  public int place() {
    return placeOf(sheet, number);
  }

  public static int placeOf(int sheet, int number) {
    return sheet * SHEET + number;
  }

  public static int sheetOf(int place) {
    return place / SHEET;
  }

  public static int numberOf(int place) {
    return place % SHEET;
  }

  boolean isEmpty() {
    for (SheetCell cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
