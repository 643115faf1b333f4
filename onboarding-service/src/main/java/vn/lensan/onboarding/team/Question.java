package vn.lensan.onboarding.team;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.right.AlsoKept.Words;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;

/** How it was, from 1 to 5: asked once of a task, since its id is the task's; answered once. */
@Document(Question.COLLECTION)
final class Question extends Aggregate {
  static final String COLLECTION = "satisfaction_questions";
  private static final int BEST = 5;

  private final String householdId;
  private final @Nullable String teamId;
  private final Task task;
  private final @Nullable HelpKind help;
  private final LocalDate askedOn;
  private final List<String> within;
  private final List<String> places;
  private @Nullable Integer score;
  private @Nullable PersonalText comment;
  private @Nullable LocalDate answeredOn;

  @PersistenceCreator
  Question(
      String id,
      String householdId,
      @Nullable String teamId,
      Task task,
      @Nullable HelpKind help,
      LocalDate askedOn,
      List<String> within,
      List<String> places) {
    super(id);
    this.householdId = householdId;
    this.teamId = teamId;
    this.task = task;
    this.help = help;
    this.askedOn = askedOn;
    this.within = within;
    this.places = places;
  }

  static String idOf(Task task) {
    String name = String.join("\n", "satisfaction", task.kind().name(), task.id());
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  static Question about(Task task, HelpView help, TeamState team) {
    return new Question(
        idOf(task),
        help.householdId(),
        help.teamId(),
        task,
        help.kind(),
        help.on(),
        team.within(),
        team.places());
  }

  void answer(int given, @Nullable String words, Instant now) {
    if (given < 1 || given > BEST) {
      throw TeamRefusal.invalid("/score", "satisfaction.score");
    }
    if (score != null) {
      throw TeamRefusal.alreadyScored();
    }
    score = given;
    comment = PersonalText.ofNullable(words);
    answeredOn = Days.of(now);
    record(
        new TeamEvent.SatisfactionAnswered(
            id(), householdId, teamId, task.kind(), given, answeredOn, within, places));
  }

  void forgetWords() {
    comment = null;
  }

  boolean isOfAny(Set<String> households) {
    return households.contains(householdId);
  }

  /** What the household said of it, for the household. */
  Optional<Words> words() {
    return score == null || answeredOn == null
        ? Optional.empty()
        : Optional.of(
            new Words(
                "SATISFACTION",
                answeredOn,
                score + (comment == null ? "" : ": " + comment.value())));
  }

  boolean isOpen() {
    return score == null;
  }

  int score() {
    return score == null ? 0 : score;
  }

  QuestionView view() {
    return new QuestionView(id(), task.kind(), help, askedOn);
  }
}
