package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.DuplicateLook;
import vn.lensan.onboarding.household.Lookalikes;

/**
 * Works off what registrations and changes left to be looked at, many at once. The households are
 * read after the looks, so a change that comes now has written a look of its own.
 */
@Component
class LookForDuplicates {
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final Lookalikes households;
  private final DuplicateSearch search;
  private final Clock clock;

  LookForDuplicates(
      MongoOperations mongo, Lookalikes households, DuplicateSearch search, Clock clock) {
    this.mongo = mongo;
    this.households = households;
    this.search = search;
    this.clock = clock;
  }

  void work(String claimed) {
    List<Document> looks = mongo.find(due(claimed), Document.class, DuplicateLook.COLLECTION);
    List<String> about =
        looks.stream().map(look -> look.getString("householdId")).distinct().toList();
    if (!about.isEmpty()) {
      search.examine(households.of(about));
    }
    List<String> done = looks.stream().map(look -> look.getString("_id")).toList();
    mongo.remove(Query.query(Criteria.where("_id").in(done)), DuplicateLook.COLLECTION);
  }

  private Query due(String claimed) {
    String due = DuplicateLook.DUE + ".at";
    Criteria any =
        new Criteria()
            .orOperator(
                Criteria.where("_id").is(claimed), Criteria.where(due).lte(clock.instant()));
    return Query.query(any).with(Sort.by(due)).limit(BATCH);
  }
}
