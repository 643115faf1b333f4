package vn.lensan.training.completion;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row. Its words are found by the code where the list is given back.
 *
 * @param field what of the row a refusal is about
 */
public record RowResult(
    String rowId, Outcome outcome, @Nullable String code, @Nullable String field) {

  /** The job's words for it. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  static RowResult refused(CompletionRow row, String code, String field) {
    return new RowResult(row.rowId(), Outcome.REFUSED, "completion." + code, field);
  }
}
