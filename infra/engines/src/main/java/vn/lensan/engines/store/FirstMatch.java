package vn.lensan.engines.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** What every document that an aggregation's first stage lets through must fulfil. */
final class FirstMatch {

  private FirstMatch() {}

  /** Conditions on fields only: the stage itself looks at all of them again. */
  static Document of(Document aggregate) {
    Document fields = new Document();
    if (aggregate.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getFirst() instanceof Document stage
        && stage.get("$match") instanceof Document match) {
      match.forEach(
          (key, value) -> {
            if (!key.startsWith("$")) {
              fields.put(key, value);
            }
          });
    }
    return fields;
  }
}
