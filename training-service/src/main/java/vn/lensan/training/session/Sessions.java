package vn.lensan.training.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Sessions {
  private static final String WITHIN = "plan.within";
  private static final String TRAINER = "plan.trainer";
  private final AggregateStore<Session> store;

  Sessions(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Session.class);
    mongo.indexOps(Session.class).createIndex(new Index(WITHIN, Sort.Direction.ASC));
  }

  Session add(Session session) {
    return store.insertOnce(session);
  }

  Optional<Session> find(String id, Caller caller) {
    Criteria asked = new Criteria().andOperator(Criteria.where("_id").is(id), sight(caller));
    return store.findOne(Query.query(asked));
  }

  Optional<Session> known(String id) {
    return store.find(id);
  }

  Page<Session> page(SessionQuery query, Caller caller, PageRequest page) {
    List<Criteria> all = new ArrayList<>(query.criteria(WITHIN));
    all.add(sight(caller));
    return store.page(new Criteria().andOperator(all), page);
  }

  Optional<Session> hold(String id, int present) {
    return store.change(id, session -> session.hold(present));
  }

  /** A trainer sees the own classes; everybody else those within the own units. */
  private static Criteria sight(Caller caller) {
    Criteria inScope = caller.scope().criteria(WITHIN);
    boolean ownOnly = caller.is(Role.TRAINER);
    return ownOnly
        ? new Criteria().andOperator(inScope, Criteria.where(TRAINER).is(caller.client()))
        : inScope;
  }
}
