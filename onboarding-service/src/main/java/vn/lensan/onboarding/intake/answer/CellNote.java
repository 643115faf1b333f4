package vn.lensan.onboarding.intake.answer;

/**
 * What is said of one cell.
 *
 * @param column its place in the row
 */
record CellNote(int column, boolean refused, String text) {

  /** One comment for a cell of which several things are to be said. */
  CellNote and(CellNote other) {
    return new CellNote(column, refused || other.refused, text + "\n" + other.text);
  }
}
