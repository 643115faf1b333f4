package vn.lensan.onboarding.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to teams and by them: ids, codes, days; nobody's name and nobody's words. */
public sealed interface TeamEvent {

  record Formed(TeamState state) implements TeamEvent {}

  record Changed(TeamState state) implements TeamEvent {}

  record Dissolved(TeamState state) implements TeamEvent {}

  /** A household was helped; {@code places} are the team's. */
  record HouseholdHelped(
      String helpId,
      String teamId,
      String householdId,
      HelpKind kind,
      LocalDate on,
      List<String> within,
      List<String> places)
      implements TeamEvent {}

  /** Commune or province gave a target: so many households helped so in these days. */
  record TargetGiven(
      String assignmentId,
      String teamId,
      HelpKind kind,
      int households,
      LocalDate from,
      LocalDate to,
      List<String> within,
      List<String> places)
      implements TeamEvent {}

  record DifficultyRaised(DifficultyFacts facts) implements TeamEvent {}

  record DifficultyAssigned(DifficultyFacts facts) implements TeamEvent {}

  record DifficultyAnswered(DifficultyFacts facts) implements TeamEvent {}

  /** Once per task, from 1 to 5. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SatisfactionAnswered(
      String questionId,
      String householdId,
      @Nullable String teamId,
      Task.Kind task,
      int score,
      LocalDate answeredOn,
      List<String> within,
      List<String> places)
      implements TeamEvent {}
}
