package vn.lensan.platform.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * A document that carries, beside its state, what has not gone out yet: events for Kafka and
 * private entries for other collections. State and pending entries are one atomic write, on any
 * topology of the store.
 *
 * <p>A subclass guards, changes its state, then {@link #record}s what happened. No change, no
 * event.
 */
public abstract class Aggregate {
  @Id private final String id;
  @Version private @Nullable Long version;
  private List<Pending> pending = new ArrayList<>();
  private Map<String, Long> sequences = new HashMap<>();
  private @Nullable String requestKey;

  @Transient private final transient List<Object> recorded = new ArrayList<>();
  @Transient private final transient List<PrivateEntry> enlisted = new ArrayList<>();

  protected Aggregate(String id) {
    this.id = id;
  }

  public final String id() {
    return id;
  }

  /** Counts the writes; the ETag outside. */
  public final long version() {
    return version == null ? 0 : version;
  }

  protected final void record(Object event) {
    recorded.add(event);
  }

  /**
   * Writes the entry with this change, into another collection, by way of the outbox; it never
   * travels on Kafka.
   */
  protected final void enlist(PrivateEntry entry) {
    enlisted.add(entry);
  }

  /** The write that is about to be made. */
  final void nextVersion() {
    version = version() + 1;
  }

  final boolean isNew() {
    return version == null;
  }

  final List<Object> takeRecorded() {
    List<Object> taken = List.copyOf(recorded);
    recorded.clear();
    return taken;
  }

  final List<PrivateEntry> takeEnlisted() {
    List<PrivateEntry> taken = List.copyOf(enlisted);
    enlisted.clear();
    return taken;
  }

  final List<Pending> pending() {
    return pending;
  }

  /**
   * The next number of this document's events on a topic; dots can't stand in the names of stored
   * fields.
   */
  final long nextSequence(String topic) {
    return sequences.merge(topic.replace('.', ':'), 1L, Long::sum);
  }

  final void noteRequestKey(@Nullable String key) {
    requestKey = key;
  }

  final boolean wasMadeBy(@Nullable String key) {
    return key != null && key.equals(requestKey);
  }
}
