package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * What became of a row.
 *
 * @param problems why it was refused, or what is doubtful about it
 * @param unit of a refused row: the smallest unit that could be read
 */
public record RowOutcome(
    int row, Result result, List<RowProblem> problems, String rowHash, @Nullable UnitId unit) {

  /** Exactly one of these for each row; a doubtful one was stored. */
  public enum Result {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  /**
   * @param code its words are {@code row.<code>}
   */
  public record RowProblem(String code, @Nullable String column, Map<String, String> arguments) {}

  public boolean isRefused() {
    return result == Result.REFUSED;
  }

  public boolean isDoubtful() {
    return !isRefused() && !problems.isEmpty();
  }
}
