package vn.lensan.catalog.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.work.Due;

@Repository
class Notices implements ProducerFollower {
  private final MongoOperations mongo;

  Notices(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Notice> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Notice.class));
  }

  void insertIfAbsent(Notice notice) {
    try {
      mongo.insert(notice);
    } catch (DuplicateKeyException told) {
      // Told before; what became of it since holds.
    }
  }

  /** Those of officers and teams that still wait, the most urgent first. */
  List<Notice> open(Scope scope, List<Recipient.Kind> kinds, int most) {
    Criteria wanted =
        new Criteria()
            .andOperator(
                Criteria.where("open").is(true),
                Criteria.where("to.kind").in(kinds),
                scope.criteria("to.within"));
    return mongo.find(
        Query.query(wanted).with(Sort.by("deadline", "_id")).limit(most), Notice.class);
  }

  /** They are seen where the household lies now; most have been settled long since. */
  @Override
  public void relocated(String householdId, List<String> within) {
    Criteria moved = Criteria.where("to.householdId").is(householdId).and("to.within").ne(within);
    mongo.updateMulti(Query.query(moved), Update.update("to.within", within), Notice.class);
  }

  void settle(String about) {
    mongo.updateMulti(
        Query.query(Criteria.where("about").is(about).and("open").is(true)),
        new Update().set("open", false),
        Notice.class);
  }

  void sent(String id, @Nullable String way, Notice.@Nullable Silence silent) {
    Update update = new Update().unset(Notice.SEND).set("way", way).set("silent", silent);
    mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), update, Notice.class);
  }

  void putOff(String id, Instant until) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)),
        new Update().set(Notice.SEND, Due.now(until)),
        Notice.class);
  }
}
