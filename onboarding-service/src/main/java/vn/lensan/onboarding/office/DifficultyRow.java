package vn.lensan.onboarding.office;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.DifficultyView;

/** A difficulty with its clock; without one when it is answered. */
public record DifficultyRow(DifficultyView difficulty, @Nullable DueIn due) {
  static final Comparator<DifficultyRow> DUE_FIRST =
      Comparator.comparing(row -> row.difficulty().facts().dueOn());
}
