package vn.lensan.onboarding.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.household.FieldGroup;
import vn.lensan.onboarding.household.MergeOrder;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.work.Due;

/** The journal of one merge: what shall be done, how far it is, what came from where. */
@Document(Merge.COLLECTION)
final class Merge extends Aggregate {
  static final String COLLECTION = "merges";
  static final String DUE = "due";

  /** Whoever asked does the work at once; after this somebody else may. */
  private static final Duration HEAD_START = Duration.ofSeconds(15);

  private final String pairId;
  private final String survivor;
  private final String loser;
  private final Map<FieldGroup, Boolean> take;
  private final String by;
  private PersonalText reason;
  private final Instant begunAt;
  private final List<String> loserWithin;
  private List<String> survivorWithin;
  private MergeStep step;
  private List<FieldGroup> taken;
  private @Nullable Due due;
  private @Nullable String refusal;
  private @Nullable Undoing undoing;

  /**
   * @param given the groups that the survivor gave back; the others somebody had edited since
   */
  record Undoing(String by, PersonalText reason, Instant at, List<FieldGroup> given) {}

  @PersistenceCreator
  Merge(
      String id,
      String pairId,
      String survivor,
      String loser,
      Map<FieldGroup, Boolean> take,
      String by,
      PersonalText reason,
      Instant begunAt,
      List<String> survivorWithin,
      List<String> loserWithin,
      MergeStep step,
      List<FieldGroup> taken) {
    super(id);
    this.pairId = pairId;
    this.survivor = survivor;
    this.loser = loser;
    this.take = take;
    this.by = by;
    this.reason = reason;
    this.begunAt = begunAt;
    this.survivorWithin = survivorWithin;
    this.loserWithin = loserWithin;
    this.step = step;
    this.taken = taken;
  }

  static Merge ordered(MergeOrder order, String pairId, Sides sides, Instant now) {
    Merge merge =
        new Merge(
            order.mergeId(),
            pairId,
            order.survivor(),
            order.loser(),
            order.take(),
            order.by(),
            new PersonalText(order.reason()),
            now.truncatedTo(ChronoUnit.MILLIS),
            sides.survivorWithin(),
            sides.loserWithin(),
            MergeStep.CLAIM_PAIR,
            List.of());
    merge.due = headStart(now);
    return merge;
  }

  /** The paths of both, since both must be in the scope of whoever sees it. */
  record Sides(List<String> survivorWithin, List<String> loserWithin) {}

  private static Due headStart(Instant now) {
    return new Due(now, 0, now.plus(HEAD_START));
  }

  MergeOrder order() {
    Undoing undo = undoing;
    return new MergeOrder(
        id(),
        survivor,
        loser,
        take,
        undo == null ? by : undo.by(),
        undo == null ? reason.value() : undo.reason().value());
  }

  /** Goes on to the next step; nothing when somebody else has gone on already. */
  void did(MergeStep done, List<FieldGroup> groups) {
    if (step != done) {
      return;
    }
    if (done == MergeStep.FILL_SURVIVOR) {
      taken = List.copyOf(groups);
    }
    Undoing undo = undoing;
    if (done == MergeStep.GIVE_BACK && undo != null) {
      undoing = new Undoing(undo.by(), undo.reason(), undo.at(), new ArrayList<>(groups));
    }
    goTo(after(done));
  }

  private MergeStep after(MergeStep done) {
    boolean last = done == MergeStep.RELEASE_PAIR;
    return last && refusal != null ? MergeStep.GIVEN_UP : MergeStep.values()[done.ordinal() + 1];
  }

  private void goTo(MergeStep next) {
    step = next;
    if (next.isAtRest()) {
      due = null;
    }
  }

  /** A step can't be done: back the way it came, or, of an undo, the merge stands as it stood. */
  void refused(MergeStep at, String why) {
    if (step != at) {
      return;
    }
    if (at.isForward()) {
      refusal = why;
      goTo(MergeStep.GIVE_BACK);
    } else {
      undoing = null;
      goTo(MergeStep.MERGED);
    }
  }

  void undo(String client, String why, Instant now) {
    if (step != MergeStep.MERGED) {
      throw DuplicateRefusal.notUndoable(step);
    }
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    undoing = new Undoing(client, new PersonalText(why), at, List.of());
    step = MergeStep.GIVE_BACK;
    due = headStart(now);
  }

  /** The survivor lies elsewhere now; what was merged into it would stand again where it stood. */
  void lieIn(String household, List<String> path) {
    survivorWithin = survivor.equals(household) ? List.copyOf(path) : survivorWithin;
  }

  /** The person is erased: what was said of it goes, what was done stays. */
  void forgetWords() {
    PersonalText nothing = new PersonalText("");
    reason = nothing;
    Undoing undo = undoing;
    undoing = undo == null ? null : new Undoing(undo.by(), nothing, undo.at(), undo.given());
  }

  MergeStep step() {
    return step;
  }

  String pairId() {
    return pairId;
  }

  @Nullable String refusal() {
    return refusal;
  }

  MergeView view() {
    Undoing undo = undoing;
    return new MergeView(
        id(),
        pairId,
        survivor,
        loser,
        step,
        MergeView.lines(survivor, loser, taken),
        by,
        begunAt,
        reason.value(),
        undo == null
            ? null
            : new MergeView.Undone(undo.by(), undo.at(), undo.reason().value(), undo.given()),
        version());
  }
}
