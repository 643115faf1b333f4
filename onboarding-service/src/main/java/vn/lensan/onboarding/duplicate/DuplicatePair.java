package vn.lensan.onboarding.duplicate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;

/** Two households that look alike, and what was decided. */
@Document(DuplicatePair.COLLECTION)
final class DuplicatePair extends Aggregate {
  static final String COLLECTION = "duplicate_pairs";

  private final String first;
  private final String second;
  private final Instant foundAt;
  private PairState state;
  private int score;
  private List<Reason> reasons;
  private List<String> firstWithin;
  private List<String> secondWithin;
  private String deciding;
  private @Nullable Decided decided;
  private @Nullable String mergeId;

  /** Who decided, and why; nobody when the registry closed it itself. */
  record Decided(@Nullable String by, PersonalText reason, Instant at) {}

  @PersistenceCreator
  DuplicatePair(
      String id,
      String first,
      String second,
      Instant foundAt,
      PairState state,
      int score,
      List<Reason> reasons,
      List<String> firstWithin,
      List<String> secondWithin,
      String deciding) {
    super(id);
    this.first = first;
    this.second = second;
    this.foundAt = foundAt;
    this.state = state;
    this.score = score;
    this.reasons = reasons;
    this.firstWithin = firstWithin;
    this.secondWithin = secondWithin;
    this.deciding = deciding;
  }

  static DuplicatePair found(PairFound found, Instant now) {
    return new DuplicatePair(
        found.key().id(),
        found.key().first(),
        found.key().second(),
        now.truncatedTo(ChronoUnit.MILLIS),
        PairState.OPEN,
        found.likeness().score(),
        found.likeness().reasons(),
        found.firstWithin(),
        found.secondWithin(),
        found.deciding());
  }

  /** Whether seeing it again would change anything. */
  boolean isNews(PairFound found) {
    return state != PairState.MERGED && !deciding.equals(found.deciding());
  }

  /** A decision holds for the values it was made on; others make the question new. */
  void seen(PairFound found) {
    if (isNews(found)) {
      state = PairState.OPEN;
      decided = null;
      score = found.likeness().score();
      reasons = found.likeness().reasons();
      firstWithin = found.firstWithin();
      secondWithin = found.secondWithin();
      deciding = found.deciding();
    }
  }

  /** One of the two lies elsewhere now: who may see both may see the pair. */
  void lieIn(String household, List<String> path) {
    firstWithin = first.equals(household) ? List.copyOf(path) : firstWithin;
    secondWithin = second.equals(household) ? List.copyOf(path) : secondWithin;
  }

  void notDuplicate(String by, String why, Instant now) {
    if (state == PairState.MERGED) {
      throw DuplicateRefusal.alreadyMerged();
    }
    state = PairState.NOT_DUPLICATE;
    decided = new Decided(by, new PersonalText(why), now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** What made them alike is gone. Whenever they are alike again the pair opens again. */
  void unlike(Instant now) {
    if (state == PairState.OPEN) {
      state = PairState.NOT_DUPLICATE;
      deciding = "";
      decided = new Decided(null, new PersonalText(""), now.truncatedTo(ChronoUnit.MILLIS));
    }
  }

  void mergedBy(String merge, String by, String why, Instant now) {
    if (merge.equals(mergeId)) {
      return;
    }
    if (state == PairState.MERGED) {
      throw DuplicateRefusal.alreadyMerged();
    }
    state = PairState.MERGED;
    mergeId = merge;
    decided = new Decided(by, new PersonalText(why), now.truncatedTo(ChronoUnit.MILLIS));
  }

  /** The merge was undone or came to nothing: somebody has to look again. */
  void released(String merge) {
    if (merge.equals(mergeId)) {
      state = PairState.OPEN;
      mergeId = null;
      decided = null;
    }
  }

  /** The person is erased: no hash of its values and no words about it stay. */
  void forgetWords() {
    deciding = "";
    Decided old = decided;
    decided = old == null ? null : new Decided(old.by(), new PersonalText(""), old.at());
  }

  boolean isOpen() {
    return state == PairState.OPEN;
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  PairView view() {
    return new PairView(
        id(),
        first,
        second,
        state,
        score,
        reasons,
        foundAt,
        decided == null ? null : decided.by(),
        decided == null ? null : decided.at(),
        decided == null ? null : decided.reason().value(),
        mergeId,
        version());
  }
}
