package vn.lensan.platform.idempotency;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.personal.PersonalText;

/** The answers that are kept for repeats, for a feature that has to forget somebody. */
public final class KeptAnswers {
  private static final String FORGOTTEN = "forgotten";
  private final MongoOperations mongo;

  KeptAnswers(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Empties the answers that are about somebody, and the hashes of what was asked. The key stays
   * taken, so a repeat is refused as one with another body and does nothing anew.
   */
  public void forget(Predicate<String> isAbout) {
    Query answered = Query.query(Criteria.where("answer").exists(true));
    try (Stream<KeyRecord> records = mongo.stream(answered, KeyRecord.class)) {
      records
          .filter(record -> record.answer() != null && isAbout.test(record.answer().body().value()))
          .forEach(record -> empty(record.id()));
    }
  }

  private void empty(String id) {
    KeyRecord.KeptAnswer nothing =
        new KeyRecord.KeptAnswer(HttpStatus.GONE.value(), Map.of(), new PersonalText(""));
    Update without = Update.update("meaning", FORGOTTEN).set("answer", nothing);
    mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), without, KeyRecord.class);
  }
}
