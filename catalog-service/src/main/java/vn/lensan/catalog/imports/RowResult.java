package vn.lensan.catalog.imports;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param doubtful stored, but something of it was not done; code and message say what
 * @param productId the product it made or changed
 */
public record RowResult(
    String rowId,
    Outcome outcome,
    @Nullable Boolean doubtful,
    @Nullable String code,
    @Nullable String message,
    @Nullable String productId) {

  /** The job's words for it. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  static RowResult refused(String rowId, Doubt doubt) {
    return new RowResult(rowId, Outcome.REFUSED, null, doubt.code(), doubt.message(), null);
  }

  static RowResult stored(String rowId, Outcome outcome, String productId, @Nullable Doubt doubt) {
    return doubt == null
        ? new RowResult(rowId, outcome, null, null, null, productId)
        : new RowResult(rowId, outcome, true, doubt.code(), doubt.message(), productId);
  }

  /** A code and its words in the reader's language. */
  record Doubt(String code, String message) {}
}
