package vn.lensan.engines.store.journal;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import vn.lensan.engines.store.journal.Change.CollectionDropped;
import vn.lensan.engines.store.journal.Change.CollectionMade;
import vn.lensan.engines.store.journal.Change.CollectionRenamed;
import vn.lensan.engines.store.journal.Change.DatabaseDropped;
import vn.lensan.engines.store.journal.Change.IndexDropped;
import vn.lensan.engines.store.journal.Change.IndexMade;
import vn.lensan.engines.store.journal.Change.Removed;
import vn.lensan.engines.store.journal.Change.Stored;

/** What is left when all changes have been applied: documents in the order they came in. */
public final class Contents {

  private record Collected(Map<ByteBuffer, byte[]> documents, Map<String, byte[]> indexes) {
    Collected() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  private final Map<Namespace, Collected> collections = new LinkedHashMap<>();
  private long changes;

  void apply(Change change) {
    changes++;
    switch (change) {
      case Stored it -> collection(it.in()).documents.put(ByteBuffer.wrap(it.id()), it.document());
      case Removed it -> collection(it.in()).documents.remove(ByteBuffer.wrap(it.id()));
      case CollectionMade it -> collection(it.in());
      case CollectionDropped it -> collections.remove(it.in());
      case CollectionRenamed it -> rename(it.from(), it.to());
      case DatabaseDropped it ->
          collections.keySet().removeIf(in -> in.database().equals(it.database()));
      case IndexMade it -> collection(it.in()).indexes.put(it.name(), it.definition());
      case IndexDropped it -> collection(it.in()).indexes.remove(it.name());
    }
  }

  /** The fewest changes that lead to these contents. */
  public void forEach(Consumer<Change> consumer) {
    collections.forEach(
        (in, collected) -> {
          consumer.accept(new CollectionMade(in));
          collected.indexes.forEach((name, it) -> consumer.accept(new IndexMade(in, name, it)));
          collected.documents.forEach(
              (id, document) -> consumer.accept(new Stored(in, id.array(), document)));
        });
  }

  /** How many of the changes that led here are no longer needed. */
  long superfluous() {
    LongAdder needed = new LongAdder();
    forEach(change -> needed.increment());
    return changes - needed.sum();
  }

  private void rename(Namespace from, Namespace to) {
    Collected moved = collections.remove(from);
    if (moved != null) {
      collections.put(to, moved);
    }
  }

  private Collected collection(Namespace in) {
    return collections.computeIfAbsent(in, key -> new Collected());
  }
}
