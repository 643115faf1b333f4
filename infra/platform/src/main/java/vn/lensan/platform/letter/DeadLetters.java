package vn.lensan.platform.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import vn.lensan.platform.letter.DeadLetter.Deed;
import vn.lensan.platform.letter.DeadLetter.Mending;
import vn.lensan.platform.letter.DeadLetter.State;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The kept dead letters. Every change is one conditional write: a letter is settled once. */
final class DeadLetters {
  static final String COLLECTION = "dead_letters";
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);
  private final MongoOperations mongo;
  private final Clock clock;

  DeadLetters(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** One that came again changes nothing, not even when it was settled meanwhile. */
  void keep(DeadLetter letter) {
    Document fields = new Document();
    mongo.getConverter().write(letter, fields);
    fields.remove("_id");
    Update onlyNew = new Update();
    fields.forEach(onlyNew::setOnInsert);
    mongo.upsert(byId(letter.id()), onlyNew, COLLECTION);
  }

  Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(mongo.findById(id, DeadLetter.class));
  }

  Page<DeadLetter> page(@Nullable String consumer, @Nullable State state, PageRequest request) {
    Query query = new Query().with(Sort.by("_id")).limit(request.limit() + 1);
    if (consumer != null) {
      query.addCriteria(Criteria.where("consumer").is(consumer));
    }
    if (state != null) {
      query.addCriteria(Criteria.where("state").is(state));
    }
    request.after().ifPresent(id -> query.addCriteria(Criteria.where("_id").gt(id)));
    return Page.of(mongo.find(query, DeadLetter.class), request, DeadLetter::id);
  }

  /** The open ones of a consumer, as they lay in its topics. */
  List<String> open(String consumer, int most) {
    Query query = openOf(consumer).with(Sort.by("topic", "partition", "offset", "_id")).limit(most);
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  long countOpen(String consumer) {
    return mongo.count(openOf(consumer), COLLECTION);
  }

  private static Query openOf(String consumer) {
    return Query.query(Criteria.where("consumer").is(consumer).and("state").is(State.OPEN));
  }

  /** Null when it is not there, settled, or being replayed by somebody. */
  @Nullable DeadLetter claim(String id) {
    Instant now = clock.instant();
    return mongo.findAndModify(
        idle(id, now), Update.update("leasedUntil", now.plus(LEASE)), NEW, DeadLetter.class);
  }

  DeadLetter replayed(DeadLetter claimed, String by) {
    return settle(claimed, Update.update("state", State.REPLAYED), deed("replayed", by, null));
  }

  DeadLetter failed(DeadLetter claimed, String by, String cause) {
    return settle(
        claimed,
        Update.update("leasedUntil", Instant.EPOCH).set("cause", cause).inc("attempts", 1),
        deed("failed", by, cause));
  }

  /** Only by whoever holds the claim: one whose lease ran out has been overtaken. */
  private DeadLetter settle(DeadLetter claimed, Update update, Deed deed) {
    Query held =
        Query.query(
            Criteria.where("_id")
                .is(claimed.id())
                .and("state")
                .is(State.OPEN)
                .and("leasedUntil")
                .is(claimed.leasedUntil()));
    DeadLetter now = mongo.findAndModify(held, update.push("deeds", deed), NEW, DeadLetter.class);
    return now == null ? find(claimed.id()).orElse(claimed) : now;
  }

  @Nullable DeadLetter mend(String id, Mending mending, String by, String reason) {
    Update update = Update.update("mended", mending).push("deeds", deed("mended", by, reason));
    return mongo.findAndModify(idle(id, clock.instant()), update, NEW, DeadLetter.class);
  }

  @Nullable DeadLetter discard(String id, String by, String reason) {
    Update update =
        Update.update("state", State.DISCARDED).push("deeds", deed("discarded", by, reason));
    return mongo.findAndModify(idle(id, clock.instant()), update, NEW, DeadLetter.class);
  }

  private static Query idle(String id, Instant now) {
    return byId(id).addCriteria(Criteria.where("state").is(State.OPEN).and("leasedUntil").lte(now));
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }

  private Deed deed(String what, String by, @Nullable String note) {
    return new Deed(what, by, clock.instant(), note);
  }
}
