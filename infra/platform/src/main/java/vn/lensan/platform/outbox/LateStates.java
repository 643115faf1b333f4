package vn.lensan.platform.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.aggregate.Pending;
import vn.lensan.platform.state.StateAgainService;

/**
 * A relay that slept in the middle of a batch sends an old state after a newer one, and compaction
 * would keep the older for ever. Whoever finds at the removal that another relay was at work looks
 * whether its states are the newest: it tells them again when they are, and has the newest told
 * when they are not.
 */
final class LateStates {
  private final MongoOperations mongo;
  private final EventSender sender;
  private final StateAgainService states;

  LateStates(MongoOperations mongo, EventSender sender, StateAgainService states) {
    this.mongo = mongo;
    this.sender = sender;
    this.states = states;
  }

  private record Told(String documentId, Pending pending, Pending.StoredEvent event) {}

  /** The part of a document that says how far its events are. */
  private record Counted(String id, List<Pending> pending, Map<String, Long> sequences) {
    long newest(String topic) {
      return sequences.getOrDefault(topic.replace('.', ':'), 0L);
    }

    /** Then whoever sends it will tell its state after ours. */
    boolean waits(String topic, long sequence) {
      return pending.stream()
          .map(Pending::event)
          .filter(Objects::nonNull)
          .anyMatch(event -> event.topic().equals(topic) && event.sequence() == sequence);
    }
  }

  void look(String collection, List<Batches.Waiting> waiting, Map<String, List<String>> sent) {
    List<Told> ours = waiting.stream().flatMap(one -> newestOf(one, sent).stream()).toList();
    if (ours.isEmpty()) {
      return;
    }
    Map<String, Counted> now = read(collection, ours);
    List<Told> newest = ours.stream().filter(told -> isNewest(told, now)).toList();
    sender.tellStates(newest.stream().map(Told::pending).toList());
    // Read anew: while ours was told again, a newer one may have come and gone.
    Map<String, Counted> after = newest.isEmpty() ? now : read(collection, ours);
    Map<String, List<String>> behind = new HashMap<>();
    ours.stream()
        .filter(told -> isBehind(told, after))
        .forEach(
            told ->
                behind
                    .computeIfAbsent(told.event().topic(), any -> new ArrayList<>())
                    .add(told.event().subject()));
    behind.forEach((topic, subjects) -> states.ask(topic, subjects, "outbox"));
  }

  private static List<Told> newestOf(Batches.Waiting document, Map<String, List<String>> sent) {
    List<String> entries = sent.getOrDefault(document.id(), List.of());
    Map<String, Told> byTopic = new HashMap<>();
    for (Pending pending : document.pending()) {
      Pending.StoredEvent event = pending.event();
      if (event != null && event.withState() && entries.contains(pending.entryId())) {
        byTopic.put(event.topic(), new Told(document.id(), pending, event));
      }
    }
    return List.copyOf(byTopic.values());
  }

  private Map<String, Counted> read(String collection, List<Told> ours) {
    Query query =
        Query.query(Criteria.where("_id").in(ours.stream().map(Told::documentId).toList()));
    query.fields().include("pending", "sequences");
    Map<String, Counted> found = new HashMap<>();
    for (Document document : mongo.find(query, Document.class, collection)) {
      Counted counted = mongo.getConverter().read(Counted.class, document);
      found.put(counted.id(), counted);
    }
    return found;
  }

  private static boolean isNewest(Told told, Map<String, Counted> now) {
    Counted counted = now.get(told.documentId());
    return counted != null && counted.newest(told.event().topic()) == told.event().sequence();
  }

  private static boolean isBehind(Told told, Map<String, Counted> now) {
    Counted counted = now.get(told.documentId());
    String topic = told.event().topic();
    return counted != null
        && counted.newest(topic) > told.event().sequence()
        && !counted.waits(topic, counted.newest(topic));
  }
}
