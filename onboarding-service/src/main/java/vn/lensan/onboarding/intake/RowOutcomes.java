package vn.lensan.onboarding.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * What became of rows that need a person's look: the refused and the doubtful. Their values stay in
 * the stored list.
 */
@Repository
class RowOutcomes {
  static final String COLLECTION = "import_rows";
  private static final String NUMBERED = "%s:%09d";

  private final MongoOperations mongo;
  private final Clock clock;

  RowOutcomes(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Document(COLLECTION)
  record Kept(
      @Id String id,
      String job,
      int row,
      RowOutcome.Result result,
      List<RowOutcome.RowProblem> problems,
      Instant expireAt) {}

  void keep(String job, List<RowOutcome> outcomes) {
    Instant expireAt = clock.instant().plus(StoredLists.KEPT);
    outcomes.stream()
        .filter(outcome -> outcome.isRefused() || outcome.isDoubtful())
        .map(
            outcome ->
                new Kept(
                    NUMBERED.formatted(job, outcome.row()),
                    job,
                    outcome.row(),
                    outcome.result(),
                    outcome.problems(),
                    expireAt))
        .forEach(mongo::save);
  }

  List<Kept> all(String job) {
    return mongo.find(Query.query(Criteria.where("job").is(job)).with(Sort.by("_id")), Kept.class);
  }

  Page<Kept> page(String job, RowOutcome.@Nullable Result result, PageRequest request) {
    Criteria criteria = Criteria.where("job").is(job);
    if (result != null) {
      criteria.and("result").is(result);
    }
    request.after().ifPresent(id -> criteria.and("_id").gt(id));
    Query query = Query.query(criteria).with(Sort.by("_id")).limit(request.limit() + 1);
    return Page.of(mongo.find(query, Kept.class), request, Kept::id);
  }
}
