package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.audit.AuditedLog;
import vn.lensan.platform.personal.PersonalText;

/** What was changed in a household, as far as the relay has brought it. */
@Repository
class KeptChanges {
  private final MongoOperations mongo;
  private final Clock clock;

  KeptChanges(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  List<HouseholdChange> of(String householdId) {
    return mongo.find(
        about(householdId).with(Sort.by("at")), HouseholdChange.class, HouseholdChange.COLLECTION);
  }

  /** The next ones in the order of time, and of ids within the same moment. */
  List<HouseholdChange> after(String householdId, HistoryEntry.@Nullable Place after, int most) {
    Query query = about(householdId);
    if (after != null) {
      query.addCriteria(
          new Criteria()
              .orOperator(
                  Criteria.where("at").gt(after.at()),
                  Criteria.where("at").is(after.at()).and("_id").gt(after.id())));
    }
    return mongo.find(
        query.with(Sort.by("at", "_id")).limit(most),
        HouseholdChange.class,
        HouseholdChange.COLLECTION);
  }

  /**
   * Values and reasons go, that something was changed stays; the chain over the log holds (decision
   * 0010).
   */
  void forget(String householdId) {
    Query kept = about(householdId).addCriteria(Criteria.where(AuditedLog.ERASED).is(null));
    Update without =
        new Update()
            .unset("oldValue")
            .unset("newValue")
            .unset("reason")
            .set(AuditedLog.ERASED, clock.instant());
    mongo.updateMulti(kept, without, HouseholdChange.COLLECTION);
  }

  private static Query about(String householdId) {
    return Query.query(Criteria.where("householdId").is(householdId));
  }

  static @Nullable String plain(@Nullable PersonalText text) {
    return text == null ? null : text.value();
  }
}
