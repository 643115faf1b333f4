package vn.lensan.onboarding.account;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.audit.AuditedLog;

/** What was changed in accounts, as far as the relay has brought it. */
@Repository
class AccountChanges {
  private static final int MOST = 1000;
  private final MongoOperations mongo;
  private final Clock clock;

  AccountChanges(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The newest ones, the oldest of them first. */
  List<AccountChange> of(String accountId) {
    Query newest = Query.query(Criteria.where("accountId").is(accountId));
    newest.with(Sort.by(Sort.Direction.DESC, "at", "_id")).limit(MOST);
    return mongo.find(newest, AccountChange.class, AccountChange.COLLECTION).reversed();
  }

  /** Values and reasons go, that something was changed stays, and so does the chain over it. */
  void forget(String accountId) {
    Query kept =
        Query.query(Criteria.where("accountId").is(accountId).and(AuditedLog.ERASED).is(null));
    Update without =
        new Update()
            .unset("oldValue")
            .unset("newValue")
            .unset("reason")
            .set(AuditedLog.ERASED, clock.instant());
    mongo.updateMulti(kept, without, AccountChange.COLLECTION);
  }
}
