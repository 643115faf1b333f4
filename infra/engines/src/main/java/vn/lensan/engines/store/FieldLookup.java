package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents with a certain value in a field lie. An array counts with each of its values,
 * so what is found are candidates: the filter is matched against them afterwards.
 */
final class FieldLookup {

  private final String field;
  private final Map<KeyValue, Set<Integer>> positions = new HashMap<>();

  FieldLookup(String field) {
    this.field = field;
  }

  void add(Document document, Integer position) {
    for (KeyValue key : keysOf(document)) {
      positions.computeIfAbsent(key, k -> HashSet.newHashSet(1)).add(position);
    }
  }

  void remove(Document document, Integer position) {
    for (KeyValue key : keysOf(document)) {
      positions.computeIfPresent(
          key,
          (k, there) -> {
            there.remove(position);
            return there.isEmpty() ? null : there;
          });
    }
  }

  void update(Document before, Document after, Integer position) {
    if (!keysOf(before).equals(keysOf(after))) {
      remove(before, position);
      add(after, position);
    }
  }

  Set<Integer> candidates(Object value) {
    return positions.getOrDefault(key(value), Set.of());
  }

  private Set<KeyValue> keysOf(Document document) {
    Set<KeyValue> keys = new HashSet<>();
    collect(Utils.getSubdocumentValueCollectionAware(document, field), keys);
    return keys;
  }

  private static void collect(@Nullable Object value, Set<KeyValue> into) {
    if (value instanceof Collection<?> values) {
      values.forEach(element -> collect(element, into));
    } else if (!Missing.isNullOrMissing(value)) {
      into.add(key(value));
    }
  }

  private static KeyValue key(@Nullable Object value) {
    return new KeyValue(value).normalized();
  }
}
