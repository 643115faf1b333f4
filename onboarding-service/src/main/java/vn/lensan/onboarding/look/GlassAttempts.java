package vn.lensan.onboarding.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.time.Days;

/** How often a client has tried a code today; right ones count too, so the bound tells nothing. */
@Repository
class GlassAttempts {
  static final String COLLECTION = "glass_attempts";
  static final int MOST = 10;

  private final MongoOperations mongo;
  private final Clock clock;

  GlassAttempts(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Counted before anything is looked up. */
  void count(String client) {
    Instant now = clock.instant();
    LocalDate today = Days.of(now);
    Document counted =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is(today + "/" + client)),
            new Update().inc("tried", 1).setOnInsert("at", now),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    if (counted != null && counted.getInteger("tried", 0) > MOST) {
      Instant tomorrow = today.plusDays(1).atStartOfDay(Days.ZONE).toInstant();
      throw GlassRefusal.tooMany(Duration.between(now, tomorrow));
    }
  }
}
