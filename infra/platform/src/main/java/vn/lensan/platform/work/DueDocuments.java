package vn.lensan.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The to-dos as they stand in their documents. */
final class DueDocuments {
  private final DueWork.Plan plan;
  private final MongoOperations mongo;
  private final Clock clock;

  DueDocuments(DueWork.Plan plan, MongoOperations mongo, Clock clock) {
    this.plan = plan;
    this.mongo = mongo;
    this.clock = clock;
  }

  @Nullable Document claim(String id) {
    Instant now = clock.instant();
    Query due =
        Query.query(
            Criteria.where("_id")
                .is(id)
                .and(field("at"))
                .lte(now)
                .and(field("leasedUntil"))
                .lte(now));
    Update lease = Update.update(field("leasedUntil"), now.plus(plan.lease()));
    return mongo.findAndModify(due, lease, Document.class, plan.collection());
  }

  void putOff(String id, int attempts) {
    Update later =
        Update.update(field("at"), clock.instant().plus(wait(attempts)))
            .set(field("attempts"), attempts)
            .set(field("leasedUntil"), Instant.EPOCH);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and(field("at")).exists(true)),
        later,
        plan.collection());
  }

  /**
   * Doubles from half a second, with jitter, so that what failed together doesn't come back
   * together.
   */
  private Duration wait(int attempts) {
    long doubled = 500L << Math.min(attempts, 16);
    long bounded = Math.min(doubled, plan.longestWait().toMillis());
    return Duration.ofMillis(bounded / 2 + ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
  }

  private String field(String name) {
    return plan.field() + '.' + name;
  }

  List<String> due(int most) {
    return find(most, null).stream().map(found -> found.getString("_id")).toList();
  }

  /** Those due, each with what it is of; empty where its document does not tell. */
  List<Turns.Waiting> waiting(int most, String group) {
    List<Turns.Waiting> waiting = new ArrayList<>();
    find(most, group)
        .forEach(
            found ->
                waiting.add(
                    new Turns.Waiting(
                        found.getString("_id"), Objects.toString(found.get(group), ""))));
    return waiting;
  }

  private List<Document> find(int most, @Nullable String more) {
    Instant now = clock.instant();
    Query query =
        // Stores read a partial index only for a question that names its condition.
        Query.query(
                Criteria.where(field("at"))
                    .exists(true)
                    .lte(now)
                    .and(field("leasedUntil"))
                    .lte(now))
            .with(Sort.by(field("at")))
            .limit(most);
    query.fields().include("_id");
    if (more != null) {
      query.fields().include(more);
    }
    return mongo.find(query, Document.class, plan.collection());
  }
}
