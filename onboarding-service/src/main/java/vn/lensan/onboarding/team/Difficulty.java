package vn.lensan.onboarding.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.right.AlsoKept.Words;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.Due;

/** Something that is difficult for a household or a team, and its clock. */
@Document(Difficulty.COLLECTION)
final class Difficulty extends Aggregate {
  static final String COLLECTION = "difficulties";
  static final String REMINDER = "reminder";
  private static final String CLOCK = "clock";

  private final @Nullable String householdId;
  private final DifficultyAbout about;
  private final List<String> places;
  private final String raisedBy;
  private final LocalDate raisedOn;
  private final LocalDate dueOn;
  private List<String> within;
  private DifficultyStatus status = DifficultyStatus.OPEN;
  private @Nullable String teamId;
  private @Nullable String assignedTo;
  private @Nullable LocalDate answeredOn;
  private @Nullable PersonalText text;
  private @Nullable PersonalText answer;
  private List<String> photoIds = new ArrayList<>();
  private List<DifficultyStep> history = new ArrayList<>();
  private @Nullable Due reminder;

  @PersistenceCreator
  Difficulty(
      String id,
      @Nullable String householdId,
      DifficultyAbout about,
      List<String> within,
      List<String> places,
      String raisedBy,
      LocalDate raisedOn,
      LocalDate dueOn) {
    super(id);
    this.householdId = householdId;
    this.about = about;
    this.within = within;
    this.places = places;
    this.raisedBy = raisedBy;
    this.raisedOn = raisedOn;
    this.dueOn = dueOn;
  }

  /** Where a difficulty lies: where its household lies, or its team. */
  record Place(List<String> within, List<String> places) {}

  static Difficulty raised(String id, DifficultyTold told, Place place, String by, Instant now) {
    LocalDate on = Days.of(now);
    Difficulty raised =
        new Difficulty(
            id,
            told.householdId(),
            told.about(),
            place.within(),
            place.places(),
            by,
            on,
            DifficultyClock.dueOn(on));
    raised.teamId = told.teamId();
    raised.text = new PersonalText(told.text());
    raised.photoIds = new ArrayList<>(told.photoIds());
    raised.step(DifficultyStatus.OPEN.name(), by, now);
    raised.reminder = Due.now(morningOf(raised.dueOn));
    raised.record(new TeamEvent.DifficultyRaised(raised.facts()));
    return raised;
  }

  boolean saysTheSame(DifficultyTold told) {
    return about == told.about()
        && (householdId == null
            ? told.householdId() == null
            : householdId.equals(told.householdId()))
        && text != null
        && text.value().equals(told.text());
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
    answer = new PersonalText(words);
    status = DifficultyStatus.ANSWERED;
    answeredOn = Days.of(now);
    reminder = null;
    step(status.name(), by, now);
    record(new TeamEvent.DifficultyAnswered(facts()));
  }

  /** Its household lies in another unit now: who can answer there hands it on anew. */
  void lieIn(List<String> path) {
    if (!isOpen() || within.equals(path)) {
      return;
    }
    within = List.copyOf(path);
    assignedTo = null;
    status = DifficultyStatus.OPEN;
  }

  /** Says that the clock runs out, then each morning that it has. */
  void remind(Instant now) {
    boolean late = isOverdue(Days.of(now));
    step(late ? "OVERDUE" : "DUE", CLOCK, now);
    LocalDate next = late ? Days.of(now).plusDays(1) : dueOn.plusDays(1);
    reminder = Due.now(morningOf(next));
  }

  /** What was said goes; that it was raised and answered, and when, stays counted. */
  void forgetWords() {
    text = null;
    answer = null;
    photoIds = new ArrayList<>();
  }

  /** What was asked and answered, for the household. */
  List<Words> words() {
    List<Words> all = new ArrayList<>();
    if (text != null) {
      all.add(new Words("DIFFICULTY", raisedOn, text.value()));
    }
    if (answer != null && answeredOn != null) {
      all.add(new Words("ANSWER", answeredOn, answer.value()));
    }
    return all;
  }

  List<String> photoIds() {
    return List.copyOf(photoIds);
  }

  boolean isOverdue(LocalDate today) {
    return status != DifficultyStatus.ANSWERED && today.isAfter(dueOn);
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

  private static Instant morningOf(LocalDate day) {
    return day.atStartOfDay(Days.ZONE).toInstant();
  }

  DifficultyFacts facts() {
    return new DifficultyFacts(
        id(),
        householdId,
        teamId,
        about,
        status,
        raisedOn,
        dueOn,
        answeredOn,
        answeredOn == null ? null : !answeredOn.isAfter(dueOn),
        within,
        places);
  }

  DifficultyView view(LocalDate today) {
    return new DifficultyView(
        facts(),
        raisedBy,
        assignedTo,
        text == null ? null : text.value(),
        answer == null ? null : answer.value(),
        List.copyOf(photoIds),
        isOverdue(today),
        List.copyOf(history),
        version());
  }
}
