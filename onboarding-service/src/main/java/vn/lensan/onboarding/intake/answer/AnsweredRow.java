package vn.lensan.onboarding.intake.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.SheetRow;

/**
 * A row as it goes back.
 *
 * @param mark what the hidden column holds of it; null of what lies above the list
 * @param header whether it is the line of headers that the hidden column's belongs to
 * @param refused whether the row as a whole was refused
 */
record AnsweredRow(
    SheetRow row, boolean header, boolean refused, @Nullable String mark, List<CellNote> notes) {

  static AnsweredRow above(SheetRow row, boolean header) {
    return new AnsweredRow(row, header, false, null, List.of());
  }
}
