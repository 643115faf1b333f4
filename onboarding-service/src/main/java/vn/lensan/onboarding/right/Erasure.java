package vn.lensan.onboarding.right;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.work.Due;

/**
 * An entry of the ledger of erased ids, and the to-do of the erasure. While it runs it holds,
 * encrypted, by what the person's traces are known; then only the id and the day.
 */
@Document(Erasure.COLLECTION)
final class Erasure extends Aggregate {
  static final String COLLECTION = "erasures";
  static final String WORK = "work";

  private final Instant begunAt;
  private @Nullable PersonalText sought;
  private @Nullable Instant finishedAt;
  private @Nullable Due work;

  @PersistenceCreator
  Erasure(String id, Instant begunAt) {
    super(id);
    this.begunAt = begunAt;
  }

  static Erasure begun(String householdId, Instant now) {
    Erasure erasure = new Erasure(householdId, now.truncatedTo(ChronoUnit.MILLIS));
    erasure.work = Due.now(now);
    return erasure;
  }

  /** A restored backup brought the person back. */
  void again(Instant now) {
    finishedAt = null;
    work = Due.now(now);
  }

  void seek(String values) {
    sought = new PersonalText(values);
  }

  @Nullable String sought() {
    return sought == null ? null : sought.value();
  }

  void finished(Instant now) {
    sought = null;
    work = null;
    finishedAt = now.truncatedTo(ChronoUnit.MILLIS);
    LocalDate day = Days.of(begunAt);
    record(new ErasureEvent.Done(id(), day));
  }

  boolean isFinished() {
    return finishedAt != null;
  }
}
