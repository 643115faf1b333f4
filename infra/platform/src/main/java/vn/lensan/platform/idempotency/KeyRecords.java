package vn.lensan.platform.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/**
 * The keys in the store. Claiming one is a single insert or a single conditional update, so two
 * repeats can't both work.
 */
final class KeyRecords {
  static final Duration KEPT = Duration.ofDays(7);

  /**
   * How long a claim without an answer counts as running; then it was a crash, and a repeat may
   * work again.
   */
  static final Duration RUNNING = Duration.ofSeconds(60);

  private final MongoOperations mongo;
  private final Clock clock;

  KeyRecords(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * The record to go on with: without an answer the caller works, with one it is answered again.
   */
  KeyRecord claim(String id, String meaning) {
    Instant now = clock.instant();
    KeyRecord fresh = new KeyRecord(id, meaning, RequestIds.random(), now, now.plus(KEPT), null);
    try {
      return mongo.insert(fresh);
    } catch (DuplicateKeyException known) {
      KeyRecord before = mongo.findById(id, KeyRecord.class);
      return before == null || before.expireAt().isBefore(now)
          ? replace(fresh)
          : again(before, meaning, now);
    }
  }

  private KeyRecord replace(KeyRecord fresh) {
    mongo.save(fresh);
    return fresh;
  }

  private KeyRecord again(KeyRecord before, String meaning, Instant now) {
    if (!before.meaning().equals(meaning)) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.other-body");
    }
    return before.answer() == null ? takeOver(before, now) : before;
  }

  private KeyRecord takeOver(KeyRecord before, Instant now) {
    Query untouched =
        Query.query(
            Criteria.where("_id")
                .is(before.id())
                .and("startedAt")
                .lte(now.minus(RUNNING))
                .and("answer")
                .exists(false));
    KeyRecord taken =
        mongo.findAndModify(
            untouched,
            Update.update("startedAt", now),
            FindAndModifyOptions.options().returnNew(true),
            KeyRecord.class);
    if (taken == null) {
      Duration left = Duration.between(now, before.startedAt().plus(RUNNING));
      throw Problem.conflict("idempotency.running")
          .retryAfter(left.isNegative() ? Duration.ofSeconds(1) : left);
    }
    return Objects.requireNonNull(taken);
  }

  void keep(String id, KeyRecord.KeptAnswer answer) {
    mongo.updateFirst(byId(id), Update.update("answer", answer), KeyRecord.class);
  }

  /** After a failure of ours the same key may try again at once. */
  void release(String id) {
    mongo.updateFirst(byId(id), Update.update("startedAt", Instant.EPOCH), KeyRecord.class);
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
