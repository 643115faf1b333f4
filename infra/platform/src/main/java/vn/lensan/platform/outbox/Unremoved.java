package vn.lensan.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Entries that Kafka has acknowledged but the store did not let us remove, because it is full or
 * away. Without this memory they would be sent again with every attempt, for as long as the store
 * takes no writes. It ends with the process: then they are sent once more.
 */
final class Unremoved {
  /** Beyond it some are sent twice; memory must not grow with the length of an outage. */
  private static final int MOST = 100_000;

  private final Set<String> entryIds = ConcurrentHashMap.newKeySet();

  List<Batches.Waiting> unsentOf(List<Batches.Waiting> waiting) {
    return entryIds.isEmpty() ? waiting : waiting.stream().map(this::unsentOf).toList();
  }

  private Batches.Waiting unsentOf(Batches.Waiting document) {
    return new Batches.Waiting(
        document.id(),
        document.pending().stream()
            .filter(pending -> !entryIds.contains(pending.entryId()))
            .toList());
  }

  /** What was sent earlier is as done as what was sent now. */
  void addTo(Map<String, List<String>> done, List<Batches.Waiting> waiting) {
    if (entryIds.isEmpty()) {
      return;
    }
    for (Batches.Waiting document : waiting) {
      List<String> ids = done.computeIfAbsent(document.id(), any -> new ArrayList<>());
      document.pending().stream()
          .map(pending -> pending.entryId())
          .filter(id -> entryIds.contains(id) && !ids.contains(id))
          .forEach(ids::add);
    }
  }

  void sent(Map<String, List<String>> done) {
    if (entryIds.size() < MOST) {
      done.values().forEach(entryIds::addAll);
    }
  }

  void removed(Map<String, List<String>> done) {
    done.values().forEach(entryIds::removeAll);
  }
}
