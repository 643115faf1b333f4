package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdIntake.TakenIn.Outcome;

/**
 * What the last list did to a household, kept in its own document: so a batch that is done again
 * after a crash tells the same outcome of each row, and an earlier row never undoes a later one.
 */
record ListMarks(String job, List<Mark> marks) {
  private static final int MOST = 20;

  record Mark(int row, Outcome outcome) {}

  /** What this row did, when it was done before. */
  Optional<Outcome> of(String asked, int row) {
    if (!job.equals(asked)) {
      return Optional.empty();
    }
    return marks.stream()
        .filter(mark -> mark.row() == row)
        .map(Mark::outcome)
        .findFirst()
        .or(() -> laterThan(row) ? Optional.of(Outcome.UNCHANGED) : Optional.empty());
  }

  private boolean laterThan(int row) {
    return marks.stream().anyMatch(mark -> mark.row() > row);
  }

  static ListMarks with(@Nullable ListMarks before, String job, int row, Outcome outcome) {
    List<Mark> marks = new ArrayList<>();
    if (before != null && before.job.equals(job)) {
      int surplus = Math.max(0, before.marks.size() + 1 - MOST);
      marks.addAll(before.marks.subList(surplus, before.marks.size()));
    }
    marks.add(new Mark(row, outcome));
    return new ListMarks(job, marks);
  }
}
