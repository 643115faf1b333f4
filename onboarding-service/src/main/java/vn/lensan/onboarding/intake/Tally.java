package vn.lensan.onboarding.intake;

import java.util.List;

/** How many rows came to what; {@code doubtful} ones are counted in the others too. */
public record Tally(int created, int updated, int unchanged, int refused, int doubtful) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  Tally plus(List<RowOutcome> outcomes) {
    return new Tally(
        created + count(outcomes, RowOutcome.Result.CREATED),
        updated + count(outcomes, RowOutcome.Result.UPDATED),
        unchanged + count(outcomes, RowOutcome.Result.UNCHANGED),
        refused + count(outcomes, RowOutcome.Result.REFUSED),
        doubtful + (int) outcomes.stream().filter(RowOutcome::isDoubtful).count());
  }

  public int processed() {
    return created + updated + unchanged + refused;
  }

  private static int count(List<RowOutcome> outcomes, RowOutcome.Result result) {
    return (int) outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }
}
