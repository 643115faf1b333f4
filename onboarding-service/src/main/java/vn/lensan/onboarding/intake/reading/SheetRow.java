package vn.lensan.onboarding.intake.reading;

import java.util.List;

/** One row. {@code number} is the one that a spreadsheet shows beside it, from 1. */
public record SheetRow(int number, List<SheetCell> cells) {

  public SheetCell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
  }

  boolean isEmpty() {
    return cells.stream().allMatch(SheetCell::isEmpty);
  }
}
