package vn.lensan.catalog.preorder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.outlook.Supply;
import vn.lensan.platform.time.Days;

/** Takes shares of harvests for requests: nobody's harvest is asked for beyond what it is. */
@Repository
class Reservations {
  private static final int ATTEMPTS = 100;
  private final MongoOperations mongo;
  private final Preorders preorders;
  private final Clock clock;

  Reservations(MongoOperations mongo, Preorders preorders, Clock clock) {
    this.mongo = mongo;
    this.preorders = preorders;
    this.clock = clock;
  }

  /** As much as is free, at most so much; asked again it takes the same, not more. */
  long take(PreorderView by, Supply supply, long most) {
    String id = Reserved.id(supply.householdId(), by.key());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Reserved before = find(id, supply.householdId(), by.key());
      long share = Math.min(most, supply.kilograms() - before.besides(by));
      if (share <= 0) {
        return 0;
      }
      Reserved.Part part = Reserved.Part.of(by.id(), by.request(), share);
      if (before.holds(part) || isWritten(before.with(part, today()))) {
        return share;
      }
    }
    throw new OptimisticLockingFailureException("A harvest is asked for by too many at once");
  }

  void release(PreorderView by, Collection<String> households) {
    households.forEach(household -> release(by, household));
  }

  private void release(PreorderView by, String householdId) {
    String id = Reserved.id(householdId, by.key());
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Reserved before = find(id, householdId, by.key());
      boolean none = before.parts().stream().noneMatch(part -> part.preorder().equals(by.id()));
      if (none || isWritten(before.without(by.id(), today()))) {
        return;
      }
    }
    throw new OptimisticLockingFailureException("A harvest is asked for by too many at once");
  }

  /** Whose share is noted for a request, whether it is asked or not. */
  List<String> heldFor(PreorderView by) {
    Query theirs = Query.query(Criteria.where("parts.preorder").is(by.id()));
    int tail = by.key().length() + 1;
    return mongo.find(theirs, Reserved.class).stream()
        .map(one -> one.id().substring(0, one.id().length() - tail))
        .toList();
  }

  /** Before its first write it is what older requests, from before reservations, had asked for. */
  private Reserved find(String id, String householdId, String key) {
    Reserved kept = mongo.findById(id, Reserved.class);
    return kept == null ? new Reserved(id, 0, preorders.parts(householdId, key)) : kept;
  }

  private boolean isWritten(Reserved next) {
    if (next.revision() == 1) {
      return isInserted(next);
    }
    Query unchanged =
        Query.query(Criteria.where("_id").is(next.id()).and("revision").is(next.revision() - 1));
    Update now = Update.update("revision", next.revision()).set("parts", next.parts());
    return mongo.updateFirst(unchanged, now, Reserved.class).getModifiedCount() == 1;
  }

  private boolean isInserted(Reserved first) {
    try {
      mongo.insert(first);
      return true;
    } catch (DuplicateKeyException quicker) {
      return false;
    }
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
