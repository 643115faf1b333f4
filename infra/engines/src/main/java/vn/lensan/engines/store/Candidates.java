package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Narrows a filter down to the documents that can match it, where an index allows that. */
final class Candidates {

  private static final Set<String> EQUAL = Set.of("$eq");
  private static final Set<String> IN = Set.of("$in");

  private Candidates() {}

  /** The positions to look at, in natural order, or null when all must be looked at. */
  static @Nullable Collection<Integer> of(
      Document asked, List<Index<Integer>> indexes, Map<String, FieldLookup> lookups) {
    Document filter = together(asked);
    for (Index<Integer> index : indexes) {
      if (index.isUnique()) {
        Collection<Integer> found = byUnique(filter, index);
        if (found != null) {
          return found;
        }
      }
    }
    return byLookup(filter, lookups);
  }

  /** What stands under {@code $and} must hold like what stands beside it. */
  private static Document together(Document filter) {
    if (!(filter.get("$and") instanceof Collection<?> parts)) {
      return filter;
    }
    Document together = new Document();
    filter.forEach(together::put);
    for (Object part : parts) {
      if (part instanceof Document conditions) {
        together(conditions).forEach(together::putIfAbsent);
      }
    }
    return together;
  }

  private static @Nullable Collection<Integer> byUnique(Document filter, Index<Integer> index) {
    Document keys = new Document();
    for (IndexKey key : index.getKeys()) {
      List<Object> values = wanted(filter.get(key.getKey()));
      if (values == null) {
        return null;
      }
      boolean single = values.size() == 1;
      keys.put(key.getKey(), single ? values.getFirst() : new Document("$in", values));
    }
    return index.canHandle(keys) ? sorted(index.getPositions(keys)) : null;
  }

  private static @Nullable Collection<Integer> byLookup(
      Document filter, Map<String, FieldLookup> lookups) {
    Collection<Integer> fewest = null;
    for (Map.Entry<String, FieldLookup> lookup : lookups.entrySet()) {
      List<Object> values = wanted(filter.get(lookup.getKey()));
      if (values != null) {
        Collection<Integer> found = new TreeSet<>();
        values.forEach(value -> found.addAll(lookup.getValue().candidates(value)));
        fewest = fewest == null || found.size() < fewest.size() ? found : fewest;
      }
    }
    return fewest;
  }

  private static Collection<Integer> sorted(Iterable<Integer> positions) {
    Collection<Integer> sorted = new TreeSet<>();
    positions.forEach(sorted::add);
    return sorted;
  }

  /** The plain values one of which must be there, or null when the condition is another one. */
  private static @Nullable List<Object> wanted(@Nullable Object condition) {
    if (condition instanceof Document operators && operators.keySet().equals(EQUAL)) {
      return plain(operators.values());
    }
    if (condition instanceof Document operators && operators.keySet().equals(IN)) {
      return operators.get("$in") instanceof Collection<?> values ? plain(values) : null;
    }
    List<Object> single = new ArrayList<>();
    single.add(condition);
    return plain(single);
  }

  /** Null, arrays, documents and patterns match in ways of their own: those are left to a scan. */
  private static @Nullable List<Object> plain(Collection<?> values) {
    List<Object> plain = new ArrayList<>();
    for (Object value : values) {
      if (value == null
          || value instanceof Document
          || value instanceof Collection
          || value instanceof BsonRegularExpression) {
        return null;
      }
      plain.add(value);
    }
    return plain;
  }
}
