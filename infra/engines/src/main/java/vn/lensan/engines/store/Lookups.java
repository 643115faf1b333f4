package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection's field lookups: one for the first field of each index that is not unique. */
final class Lookups {

  private final Map<String, FieldLookup> byField = new HashMap<>();

  void add(Document document, Integer position) {
    byField.values().forEach(lookup -> lookup.add(document, position));
  }

  void update(Document before, Document after, Integer position) {
    byField.values().forEach(lookup -> lookup.update(before, after, position));
  }

  void remove(Document document, Integer position) {
    byField.values().forEach(lookup -> lookup.remove(document, position));
  }

  /** Makes what an index asks for, and fills it with what is there. */
  void follow(LookupIndex index, Slots slots) {
    byField.computeIfAbsent(
        index.field(),
        field -> {
          FieldLookup lookup = new FieldLookup(field);
          slots.forEach(lookup::add);
          return lookup;
        });
  }

  /** Drops what no index asks for any more. */
  void keepOnly(List<Index<Integer>> indexes) {
    byField.keySet().removeIf(field -> indexes.stream().noneMatch(it -> leads(it, field)));
  }

  private static boolean leads(Index<Integer> index, String field) {
    return index instanceof LookupIndex lookup && lookup.field().equals(field);
  }

  @Nullable Collection<Integer> candidates(Document filter, List<Index<Integer>> indexes) {
    return Candidates.of(filter, indexes, byField);
  }
}
