package vn.lensan.onboarding.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.right.RightState;
import vn.lensan.onboarding.right.RightView;
import vn.lensan.onboarding.team.DifficultyFacts;
import vn.lensan.onboarding.team.DifficultyStatus;

/**
 * How much time is left, for words.
 *
 * @param key of the words in the bundle: what is owed, and how near it is
 * @param days between today and the last day, never negative
 */
public record DueIn(String key, String days, LocalDate lastDay, boolean late, boolean soon) {
  private static final int SOON = 2;

  /** Null when nothing is owed any more. */
  static @Nullable DueIn of(RightView request, LocalDate today) {
    if (request.state() == RightState.DONE || request.state() == RightState.REFUSED) {
      return null;
    }
    String owed = request.state() == RightState.RECEIVED ? "due.answer." : "due.finish.";
    return by(request.dueOn(), owed, today);
  }

  static @Nullable DueIn of(DifficultyFacts difficulty, LocalDate today) {
    return difficulty.status() == DifficultyStatus.ANSWERED
        ? null
        : by(difficulty.dueOn(), "due.answer.", today);
  }

  private static DueIn by(LocalDate lastDay, String owed, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, lastDay);
    return new DueIn(
        owed + nearness(left),
        Long.toString(Math.abs(left)),
        lastDay,
        left < 0,
        left >= 0 && left <= SOON);
  }

  private static String nearness(long left) {
    if (left < 0) {
      return "late";
    }
    return left == 0 ? "today" : left == 1 ? "tomorrow" : "later";
  }
}
