package vn.lensan.training.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.training.course.Level;
import vn.lensan.training.learner.LearnerFollower;

@Repository
class Certificates implements LearnerFollower {
  static final String WITHIN = "achievement.within";
  static final String HOUSEHOLD = "achievement.householdId";
  private final AggregateStore<Certificate> store;
  private final MongoOperations mongo;

  Certificates(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Certificate.class);
    this.mongo = mongo;
    mongo.indexOps(Certificate.class).createIndex(new Index(HOUSEHOLD, Sort.Direction.ASC));
    mongo.indexOps(Certificate.class).createIndex(new Index(WITHIN, Sort.Direction.ASC));
  }

  boolean addIfAbsent(Certificate certificate) {
    return store.insertIfAbsent(certificate);
  }

  Optional<Certificate> find(String code) {
    return store.find(code);
  }

  Optional<Certificate> find(String code, Scope scope) {
    return store.find(code).filter(found -> scope.covers(found.achievement().within()));
  }

  boolean has(Set<String> households, Level level) {
    return mongo.exists(
        Query.query(Criteria.where(HOUSEHOLD).in(households).and("achievement.level").is(level)),
        Certificate.class);
  }

  Page<Certificate> page(CertificateQuery query, Set<String> same, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>(query.criteria(same));
    all.add(scope.criteria(WITHIN));
    return store.page(new Criteria().andOperator(all), page);
  }

  /** The path only: who may see it moves with the household, what was certified doesn't. */
  @Override
  public void relocated(String householdId, List<String> within) {
    mongo.updateMulti(
        Query.query(Criteria.where(HOUSEHOLD).is(householdId).and(WITHIN).ne(within)),
        Update.update(WITHIN, within),
        Certificate.class);
  }
}
