package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.stream.Stream;

/** The hidden column of answers and templates: what we know of a row, whichever kind of list. */
public final class MarkColumn {
  public static final Column COLUMN = Column.of("mark", "Dấu dòng Lên Sàn");
  static final String FOLDED = Column.folded(COLUMN.title());

  private MarkColumn() {}

  /** The columns of a kind and this one, so that a header names it. */
  public static List<Column> besides(List<Column> columns) {
    return Stream.concat(columns.stream(), Stream.of(COLUMN)).toList();
  }
}
