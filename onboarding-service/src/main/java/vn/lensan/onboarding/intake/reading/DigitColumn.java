package vn.lensan.onboarding.intake.reading;

/**
 * A column of phones or citizen numbers, all of which begin with a zero. Where a program took them
 * for numbers before they became text, not one has it any more: then it is certain.
 */
final class DigitColumn {
  private static final int ENOUGH = 3;

  private final Column column;
  private int withZero;
  private int without;

  DigitColumn(Column column) {
    this.column = column;
  }

  String key() {
    return column.key();
  }

  void add(SheetCell cell) {
    if (cell.number() == null && !cell.isEmpty()) {
      boolean lacks = Values.lacksZeros(cell.text(), column.lengths());
      without += lacks ? 1 : 0;
      withZero += !lacks && cell.text().charAt(0) == '0' ? 1 : 0;
    }
  }

  boolean lostZeros() {
    return withZero == 0 && without >= ENOUGH;
  }
}
