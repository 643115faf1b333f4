package vn.lensan.onboarding.look;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.problem.StoreProblems;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The log in the store; the newest first. */
@Repository
class Looks {
  private final MongoOperations mongo;
  private final LooksWithoutSpace waiting;
  private final Clock clock;

  Looks(MongoOperations mongo, LooksWithoutSpace waiting, Clock clock) {
    this.mongo = mongo;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** Before the answer; on a full disk reading goes on, and the entry waits for space. */
  void note(Look look) {
    try {
      mongo.insert(look);
    } catch (DataAccessException refused) {
      if (look.glass() != null || !StoreProblems.isFull(refused) || !waiting.keep(look)) {
        throw refused;
      }
    }
  }

  /** Of those whose paths the scope covers. */
  Page<Look> page(LookQuery query, Scope scope, PageRequest request) {
    return page(new Criteria().andOperator(query.criteria(), scope.criteria("within")), request);
  }

  /** Of one household, whoever looked: the caller has checked that it lies in scope. */
  Page<Look> pageOfHousehold(LookQuery query, PageRequest request) {
    return page(query.criteria(), request);
  }

  private Page<Look> page(Criteria criteria, PageRequest request) {
    Criteria before =
        request.after().map(id -> Criteria.where("_id").lt(id)).orElseGet(Criteria::new);
    Query query =
        Query.query(new Criteria().andOperator(criteria, before))
            .with(Sort.by(Sort.Direction.DESC, "_id"))
            .limit(request.limit() + 1);
    return Page.of(mongo.find(query, Look.class), request, Look::id);
  }

  /** What was typed goes, that somebody looked stays; the chain holds (decision 0010). */
  void forget(String household, Collection<String> termKeys) {
    Query about =
        Query.query(
            new Criteria()
                .andOperator(
                    Criteria.where(AuditedLog.ERASED).is(null),
                    new Criteria()
                        .orOperator(
                            Criteria.where("households").is(household),
                            Criteria.where("termKey").in(List.copyOf(termKeys)))));
    mongo.updateMulti(
        about, new Update().unset("terms").set(AuditedLog.ERASED, clock.instant()), Look.class);
  }
}
