package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lensan.platform.problem.Problem;

/** Merges and undos between any edits: nothing is lost, and what came goes back. */
class MergeUndoTest {
  private static final int STEPS = 60;

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anUndoRestoresTheLoserAndLosesNoEdit(long seed) {
    MergeHistory history = new MergeHistory(seed);
    for (int step = 0; step < STEPS; step++) {
      history.anything();
      history.assertSurvivorIsAsReplayed();
      history.assertAliasesAreUntouched();
    }
    history.undoAll();
    history.assertSurvivorIsAsReplayed();
    history.assertAllStandAsTheyWere();
    history.assertLogTellsOfEveryValue();
  }

  @Test
  void refusesToMergeAHouseholdWithItself() {
    Map<FieldGroup, Boolean> take = new EnumMap<>(FieldGroup.class);
    assertThatThrownBy(() -> new MergeOrder("m1", "h1", "h1", take, "somebody", "vì thế"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.status().value()).isEqualTo(422));
  }

  @Test
  void anAliasIsNeitherChangedNorVerifiedNorMergedAgain() {
    MergeHistory history = new MergeHistory(7);
    Household alias = history.merged();
    Profile other = new Profiles(new Random(1)).any();
    assertThatThrownBy(() -> alias.revise(other, Act.by("somebody", Instant.EPOCH)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("household.merged");
    assertThatThrownBy(() -> alias.verify(Act.by("somebody", Instant.EPOCH)))
        .hasMessageContaining("household.merged");
  }
}
