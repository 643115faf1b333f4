package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an account got.
 *
 * @param rung the highest ever; null before it was opened
 */
public record LadderView(
    String accountId, @Nullable Rung rung, List<Step> steps, @Nullable InPeriod inPeriod) {

  /** A rung and the day on which it was reached. */
  public record Step(Rung rung, LocalDate since) {}

  /**
   * What was done between two days.
   *
   * @param active something was listed, sought, asked or ordered; visits alone are nothing
   * @param rung the highest one reached by what was done then; null when nothing was
   */
  public record InPeriod(LocalDate from, LocalDate to, boolean active, @Nullable Rung rung) {}
}
