package vn.lensan.training.enrolment;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Found by way of a session that the caller may see; so no scope of their own. */
@Repository
class Enrolments {
  private static final String SESSION = "sessionId";
  private final AggregateStore<Enrolment> store;
  private final MongoOperations mongo;

  Enrolments(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Enrolment.class);
    this.mongo = mongo;
    mongo.indexOps(Enrolment.class).createIndex(new Index(SESSION, Sort.Direction.ASC));
    mongo
        .indexOps(Enrolment.class)
        .createIndex(new Index(Enrolment.CERTIFICATE_DUE + ".at", Sort.Direction.ASC).sparse());
  }

  boolean addIfAbsent(Enrolment enrolment) {
    return store.insertIfAbsent(enrolment);
  }

  Optional<Enrolment> find(String id) {
    return store.find(id);
  }

  Optional<Enrolment> change(String id, Consumer<Enrolment> change) {
    return store.change(id, change);
  }

  Page<Enrolment> page(String sessionId, PageRequest page) {
    return store.page(Criteria.where(SESSION).is(sessionId), page);
  }

  int count(String sessionId) {
    return count(Criteria.where(SESSION).is(sessionId));
  }

  /** How many were there at least once. */
  int present(String sessionId) {
    return count(Criteria.where(SESSION).is(sessionId).and("attended.0").exists(true));
  }

  private int count(Criteria criteria) {
    return Math.toIntExact(mongo.count(Query.query(criteria), Enrolment.class));
  }
}
