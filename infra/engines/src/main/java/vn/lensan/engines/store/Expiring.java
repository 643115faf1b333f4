package vn.lensan.engines.store;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lensan.engines.store.journal.Namespace;

/**
 * An index that says when a collection's documents go.
 *
 * @param only what a partial index holds; those alone go
 */
record Expiring(Namespace in, String field, long seconds, Document only) {

  /** As MongoDB has it: of one field, which isn't {@code _id}. */
  static Optional<Expiring> of(Namespace in, Document index) {
    if (!(index.get("expireAfterSeconds") instanceof Number seconds)
        || !(index.get("key") instanceof Document key)
        || key.size() != 1
        || key.containsKey("_id")) {
      return Optional.empty();
    }
    Document only =
        index.get("partialFilterExpression") instanceof Document filter ? filter : new Document();
    String field = key.keySet().iterator().next();
    return Optional.of(new Expiring(in, field, seconds.longValue(), only));
  }

  /** Whatever is no date stays for ever; of several in an array the earliest counts. */
  Document filter(Instant now) {
    Document old = new Document(field, new Document("$lte", now.minusSeconds(seconds)));
    return only.isEmpty() ? old : new Document("$and", List.of(old, only));
  }
}
