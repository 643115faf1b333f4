package vn.lensan.sandbox.channel;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.kit.Json;

/** The rows of one kind, sorted by key: read freely, changed only within {@link Channel#change}. */
public final class Table<T extends Row> {

  private final Channel channel;
  private final String kind;
  private final ConcurrentSkipListMap<String, T> rows = new ConcurrentSkipListMap<>();

  Table(Channel channel, String kind) {
    this.channel = channel;
    this.kind = kind;
  }

  public Optional<T> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  public Collection<T> all() {
    return Collections.unmodifiableCollection(rows.values());
  }

  public Stream<T> after(@Nullable String key) {
    return key == null ? rows.values().stream() : rows.tailMap(key, false).values().stream();
  }

  public T put(T row) {
    channel.note(new Change(kind, row.key(), Json.MAPPER.valueToTree(row)));
    rows.put(row.key(), row);
    return row;
  }

  public void remove(String key) {
    channel.note(new Change(kind, key, null));
    rows.remove(key);
  }

  void load(T row) {
    rows.put(row.key(), row);
  }

  Stream<Change> changes() {
    return rows.values().stream()
        .map(row -> new Change(kind, row.key(), Json.MAPPER.valueToTree(row)));
  }
}
