package vn.lensan.monitoring.fact;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is told of community teams, of their help and of how it was liked. */
public sealed interface TeamState extends State {
  /** No id of a household has this mark in it: what is kept of the two never meets. */
  String MARK = "team~";

  static String ownerOf(String teamId) {
    return MARK + teamId;
  }

  @JsonTypeName("team")
  record Team(
      String teamId,
      List<String> within,
      List<String> places,
      LocalDate decidedOn,
      @Nullable LocalDate dissolvedOn)
      implements TeamState {
    public static final String GROUP = "team";

    public Team {
      Objects.requireNonNull(teamId, "teamId");
      Objects.requireNonNull(decidedOn, "decidedOn");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    /** In force on both days, of its decision and of its end. */
    Spell inForce() {
      return new Spell(decidedOn, dissolvedOn == null ? null : dissolvedOn.plusDays(1));
    }

    @Override
    public String owner() {
      return ownerOf(teamId);
    }

    @Override
    public String group() {
      return GROUP;
    }
  }

  /** On which days a team helped, and how often: summed up from what is known of its help. */
  @JsonTypeName("work")
  record Work(String teamId, Map<LocalDate, Integer> days) implements TeamState {
    public static final String SUBJECT = "work";

    @Override
    public String owner() {
      return ownerOf(teamId);
    }

    @Override
    public String group() {
      return Team.GROUP;
    }
  }

  /** A household was helped by a team; both have to know. */
  @JsonTypeName("help")
  record Help(
      String helpId,
      String teamId,
      String householdId,
      String kind,
      LocalDate on,
      List<String> within,
      List<String> places)
      implements TeamState {
    public Help {
      Objects.requireNonNull(helpId, "helpId");
      Objects.requireNonNull(teamId, "teamId");
      Objects.requireNonNull(householdId, "householdId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(on, "on");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    @Override
    public String owner() {
      return householdId;
    }

    @Override
    public List<String> alsoOf() {
      return List.of(ownerOf(teamId));
    }

    /** A household's help together: it is one household, however often it was helped. */
    @Override
    public String group() {
      return "help-" + householdId;
    }
  }

  @JsonTypeName("target")
  record Target(
      String assignmentId,
      String teamId,
      String kind,
      int households,
      LocalDate from,
      LocalDate to,
      List<String> within,
      List<String> places)
      implements TeamState {
    public Target {
      Objects.requireNonNull(assignmentId, "assignmentId");
      Objects.requireNonNull(teamId, "teamId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    @Override
    public String owner() {
      return ownerOf(teamId);
    }

    @Override
    public String group() {
      return "target-" + assignmentId;
    }
  }

  /**
   * How it was, from 1 to 5. Whose answer it is isn't kept: rows show scores, not who gave them.
   */
  @JsonTypeName("answer")
  record Answer(
      String questionId,
      @Nullable String teamId,
      int score,
      LocalDate answeredOn,
      List<String> within,
      List<String> places)
      implements TeamState {
    public Answer {
      Objects.requireNonNull(questionId, "questionId");
      Objects.requireNonNull(answeredOn, "answeredOn");
      within = List.copyOf(within);
      places = List.copyOf(places);
    }

    @Override
    public String owner() {
      return questionId;
    }

    @Override
    public String group() {
      return "answer";
    }
  }
}
