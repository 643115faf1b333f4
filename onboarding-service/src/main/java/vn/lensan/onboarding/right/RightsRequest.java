package vn.lensan.onboarding.right;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.Due;

/** What a person asked for, and its clocks. */
@Document(RightsRequest.COLLECTION)
final class RightsRequest extends Aggregate {
  static final String COLLECTION = "rights_requests";
  static final String REMINDER = "reminder";
  private static final String CLOCK = "clock";

  private final String householdId;
  private final RightKind kind;
  private final RightAsked.Way way;
  private List<String> within;
  private final LocalDate receivedOn;
  private final String receivedBy;
  private final LocalDate answerBy;
  private final LocalDate finishBy;
  private RightState state = RightState.RECEIVED;
  private LocalDate dueOn;
  private List<RightStep> history = new ArrayList<>();
  private @Nullable PersonalText note;
  private @Nullable PersonalText reason;
  private @Nullable Due reminder;

  @PersistenceCreator
  RightsRequest(
      String id,
      String householdId,
      RightKind kind,
      RightAsked.Way way,
      List<String> within,
      LocalDate receivedOn,
      String receivedBy,
      LocalDate answerBy,
      LocalDate finishBy,
      LocalDate dueOn) {
    super(id);
    this.householdId = householdId;
    this.kind = kind;
    this.way = way;
    this.within = within;
    this.receivedOn = receivedOn;
    this.receivedBy = receivedBy;
    this.answerBy = answerBy;
    this.finishBy = finishBy;
    this.dueOn = dueOn;
  }

  static RightsRequest received(
      String id,
      RightAsked asked,
      LocalDate on,
      Clocks clocks,
      List<String> within,
      String by,
      Instant now) {
    RightsRequest request =
        new RightsRequest(
            id,
            asked.householdId(),
            asked.kind(),
            asked.way(),
            within,
            on,
            by,
            clocks.answerBy(),
            clocks.finishBy(),
            clocks.answerBy());
    request.note = PersonalText.ofNullable(asked.note());
    request.step(RightState.RECEIVED.name(), by, now);
    request.remindBefore(clocks.answerBy());
    return request;
  }

  void answer(String by, Instant now) {
    if (state != RightState.RECEIVED) {
      throw RightRefusal.notOpen(state);
    }
    become(RightState.ANSWERED, by, now);
    dueOn = finishBy;
    remindBefore(finishBy);
  }

  void begin(String by, Instant now) {
    guardAnswered();
    if (kind == RightKind.ERASE && receivedBy.equals(by)) {
      throw RightRefusal.ownRequest();
    }
    become(RightState.RUNNING, by, now);
  }

  void done(String by, Instant now) {
    if (state != RightState.RUNNING) {
      guardAnswered();
    }
    become(RightState.DONE, by, now);
    reminder = null;
  }

  void refuse(String why, String by, Instant now) {
    if (state.isOver() || state == RightState.RUNNING) {
      throw RightRefusal.notOpen(state);
    }
    reason = new PersonalText(why);
    become(RightState.REFUSED, by, now);
    reminder = null;
  }

  /** What was said in words goes; that it was asked, and when it was done, stays as proof. */
  void forgetWords() {
    note = null;
    reason = null;
  }

  /** Says that the clock runs out, then each morning that it has. */
  void remind(Instant now) {
    boolean late = Days.of(now).isAfter(dueOn);
    step(
        (late ? "OVERDUE_" : "DUE_") + (state == RightState.RECEIVED ? "ANSWER" : "FINISH"),
        CLOCK,
        now);
    LocalDate next = late ? Days.of(now).plusDays(1) : dueOn.plusDays(1);
    reminder = Due.now(morningOf(next));
  }

  private void guardAnswered() {
    if (state == RightState.RECEIVED) {
      throw RightRefusal.notAnswered();
    }
    if (state != RightState.ANSWERED) {
      throw RightRefusal.notOpen(state);
    }
  }

  private void become(RightState next, String by, Instant now) {
    state = next;
    step(next.name(), by, now);
  }

  private void step(String what, String by, Instant now) {
    history.add(new RightStep(what, by, now.truncatedTo(ChronoUnit.MILLIS)));
  }

  private void remindBefore(LocalDate day) {
    reminder = Due.now(morningOf(day));
  }

  private static Instant morningOf(LocalDate day) {
    return day.atStartOfDay(Days.ZONE).toInstant();
  }

  boolean isRunningErasure() {
    return kind == RightKind.ERASE && state == RightState.RUNNING;
  }

  RightKind kind() {
    return kind;
  }

  String householdId() {
    return householdId;
  }

  boolean isOver() {
    return state.isOver();
  }

  /** The household lies in another unit now, and whoever sees it there answers its requests. */
  void lieIn(List<String> path) {
    within = List.copyOf(path);
  }

  RightView view() {
    return new RightView(
        id(),
        householdId,
        kind,
        way,
        state,
        receivedOn,
        receivedBy,
        answerBy,
        finishBy,
        dueOn,
        note == null ? null : note.value(),
        reason == null ? null : reason.value(),
        List.copyOf(history),
        version(),
        within);
  }
}
