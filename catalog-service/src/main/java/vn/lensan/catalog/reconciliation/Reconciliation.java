package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.work.Due;

/**
 * One look at a whole shop, part by part. How far it is stands here, so that whoever comes after a
 * crash goes on where it ended.
 */
@Document(Reconciliation.COLLECTION)
final class Reconciliation extends Aggregate {
  static final String COLLECTION = "reconciliations";
  static final String WORK = "work";

  private final String channel;
  private final Policy policy;
  private final Instant startedAt;
  private State state = State.QUEUED;
  private boolean whole;
  private @Nullable String cursor;
  private long processed;
  private Map<DriftKind, Long> found = new EnumMap<>(DriftKind.class);
  private long repaired;
  private @Nullable Instant finishedAt;
  private @Nullable Due work;

  /** In the words of all jobs. */
  enum State {
    QUEUED,
    RUNNING,
    SUCCEEDED
  }

  @PersistenceCreator
  Reconciliation(String id, String channel, Policy policy, Instant startedAt) {
    super(id);
    this.channel = channel;
    this.policy = policy;
    this.startedAt = startedAt;
  }

  static Reconciliation begun(String id, String channel, Policy policy, Instant now) {
    Reconciliation run = new Reconciliation(id, channel, policy, now);
    run.work = Due.now(now);
    return run;
  }

  /**
   * A part of the shop was read and compared. Two workers at one part count it once.
   *
   * @param next where the next part begins; null when that was the last
   */
  void read(@Nullable String from, @Nullable String next, int items, List<Finding> findings) {
    if (whole || !Objects.equals(from, cursor)) {
      return;
    }
    state = State.RUNNING;
    processed += items;
    cursor = next;
    whole = next == null;
    count(findings);
  }

  /** Listings that were missing, up to an id. */
  void missed(String next, List<Finding> findings) {
    if (work != null) {
      count(findings);
      cursor = next;
    }
  }

  /** All was looked at; counted once more, for a part that a crash cut off was counted less. */
  void finished(Map<DriftKind, Long> all, long mended, Instant now) {
    if (work != null) {
      found = new EnumMap<>(DriftKind.class);
      found.putAll(all);
      repaired = mended;
      cursor = null;
      state = State.SUCCEEDED;
      finishedAt = now;
      work = null;
    }
  }

  private void count(List<Finding> findings) {
    for (Finding finding : findings) {
      found.merge(finding.kind(), 1L, Long::sum);
      repaired += finding.repair().isMending() ? 1 : 0;
    }
  }

  /** There is more to do, now. */
  void goOn(Instant now) {
    work = work == null ? null : Due.now(now);
  }

  boolean isWhole() {
    return whole;
  }

  boolean isOpen() {
    return work != null;
  }

  String channel() {
    return channel;
  }

  Policy policy() {
    return policy;
  }

  Instant startedAt() {
    return startedAt;
  }

  @Nullable String cursor() {
    return cursor;
  }

  long processed() {
    return processed;
  }

  ReconciliationView view() {
    return new ReconciliationView(
        id(),
        channel,
        policy,
        state.name(),
        processed,
        Map.copyOf(found),
        repaired,
        startedAt,
        finishedAt);
  }
}
