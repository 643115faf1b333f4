package vn.lensan.onboarding.office;

import java.util.List;
import java.util.Map;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.unit.BoundaryView;

/**
 * Handing a list in, and what was handed in before.
 *
 * @param kinds that the reader may hand in
 * @param history the newest first
 * @param before where the next part of the history begins; empty at the end
 */
public record ImportBoard(
    List<String> kinds, List<BoundaryView> boundaries, List<ImportView> history, String before) {

  /** What a list leaves open, with what can be answered. */
  public record Doubt(
      String held,
      String fileName,
      List<Map<String, Object>> encodings,
      List<String> sheets,
      List<String> headers,
      Map<String, String> columns) {}
}
