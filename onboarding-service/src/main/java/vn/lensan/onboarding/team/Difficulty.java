package vn.lensan.onboarding.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import vn.lensan.onboarding.right.AlsoKept.Words;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.Due;

/** Something that is difficult for a household or a team, and its clock. */
@Document(Difficulty.COLLECTION)
final class Difficulty extends Aggregate {
  static final String COLLECTION = "difficulties";
  static final String REMINDER = "reminder";
  private static final String CLOCK = "clock";

  @Unwrapped.Empty private Matter matter;
  @Unwrapped.Empty private Said said;
  private DifficultyStatus status = DifficultyStatus.OPEN;
  private @Nullable String teamId;
  private @Nullable String assignedTo;
  private @Nullable LocalDate answeredOn;
  private List<DifficultyStep> history = new ArrayList<>();
  private @Nullable Due reminder;

  @PersistenceCreator
  Difficulty(String id, Matter matter, Said said) {
    super(id);
    this.matter = matter;
    this.said = said;
  }

  /** Where a difficulty lies: where its household lies, or its team. */
  record Place(List<String> within, List<String> places) {}

  static Difficulty raised(String id, DifficultyTold told, Place place, String by, Instant now) {
    Difficulty raised = new Difficulty(id, Matter.raised(told, place, by, now), Said.of(told));
    raised.teamId = told.teamId();
    raised.step(DifficultyStatus.OPEN.name(), by, now);
    raised.reminder = raised.matter.firstReminder();
    raised.record(new TeamEvent.DifficultyRaised(raised.facts()));
    return raised;
  }

  boolean saysTheSame(DifficultyTold told) {
    return matter.isThatOf(told) && said.is(told.text());
  }

  /** To a team or to one login; it may be handed on until it is answered. */
  void assign(@Nullable String team, @Nullable String client, String by, Instant now) {
    guardOpen();
    teamId = team == null ? teamId : team;
    assignedTo = client;
    status = DifficultyStatus.ASSIGNED;
    step(status.name(), by, now);
    record(new TeamEvent.DifficultyAssigned(facts()));
  }

  void answer(String words, String by, Instant now) {
    guardOpen();
    said = said.answered(words);
    status = DifficultyStatus.ANSWERED;
    answeredOn = Days.of(now);
    reminder = null;
    step(status.name(), by, now);
    record(new TeamEvent.DifficultyAnswered(facts()));
  }

  /** Its household lies in another unit now: who can answer there hands it on anew. */
  void lieIn(List<String> path) {
    if (!isOpen() || matter.within().equals(path)) {
      return;
    }
    matter = matter.in(path);
    assignedTo = null;
    status = DifficultyStatus.OPEN;
  }

  void remind(Instant now) {
    LocalDate today = Days.of(now);
    step(isOverdue(today) ? "OVERDUE" : "DUE", CLOCK, now);
    reminder = matter.nextReminder(today);
  }

  /** That it was raised and answered, and when, stays counted. */
  void forgetWords() {
    said = Said.NOTHING;
  }

  /** What was asked and answered, for the household. */
  List<Words> words() {
    List<Words> all = new ArrayList<>();
    String asked = said.plainText();
    if (asked != null) {
      all.add(new Words("DIFFICULTY", matter.raisedOn(), asked));
    }
    String answer = said.plainAnswer();
    if (answer != null && answeredOn != null) {
      all.add(new Words("ANSWER", answeredOn, answer));
    }
    return all;
  }

  List<String> photoIds() {
    return said.photos();
  }

  boolean isOverdue(LocalDate today) {
    return status != DifficultyStatus.ANSWERED && today.isAfter(matter.dueOn());
  }

  boolean isOpen() {
    return status != DifficultyStatus.ANSWERED;
  }

  private void guardOpen() {
    if (!isOpen()) {
      throw TeamRefusal.answered();
    }
  }

  private void step(String what, String by, Instant now) {
    history.add(new DifficultyStep(what, by, now.truncatedTo(ChronoUnit.MILLIS)));
  }

  DifficultyFacts facts() {
    return new DifficultyFacts(
        id(),
        matter.householdId(),
        teamId,
        matter.about(),
        status,
        matter.raisedOn(),
        matter.dueOn(),
        answeredOn,
        matter.isInTime(answeredOn),
        matter.within(),
        matter.places());
  }

  DifficultyView view(LocalDate today) {
    return new DifficultyView(
        facts(),
        matter.raisedBy(),
        assignedTo,
        said.plainText(),
        said.plainAnswer(),
        said.photos(),
        isOverdue(today),
        List.copyOf(history),
        version());
  }
}
