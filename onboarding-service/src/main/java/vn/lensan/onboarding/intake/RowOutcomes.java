package vn.lensan.onboarding.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
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

  private static final String AFTER_ALL_NUMBERS = ";";
  private static final int PAGE = 1_000;

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
    List<Kept> told =
        outcomes.stream()
            .filter(outcome -> outcome.isRefused() || outcome.isDoubtful())
            .map(outcome -> kept(job, outcome, expireAt))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    BulkOperations writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Kept.class);
    FindAndReplaceOptions orNew = FindAndReplaceOptions.options().upsert();
    told.forEach(
        one -> writes.replaceOne(Query.query(Criteria.where("_id").is(one.id())), one, orNew));
    writes.execute();
  }

  private static Kept kept(String job, RowOutcome outcome, Instant expireAt) {
    return new Kept(
        NUMBERED.formatted(job, outcome.row()),
        job,
        outcome.row(),
        outcome.result(),
        outcome.problems(),
        expireAt);
  }

  /** All of a job in their order, page by page: there may be as many as the list has rows. */
  Stream<Kept> all(String job) {
    return Stream.iterate(after(job, 0), page -> !page.isEmpty(), page -> next(job, page))
        .flatMap(List::stream);
  }

  private List<Kept> next(String job, List<Kept> page) {
    return page.size() < PAGE ? List.of() : after(job, page.getLast().row());
  }

  private List<Kept> after(String job, int row) {
    Criteria further =
        Criteria.where("_id").gt(NUMBERED.formatted(job, row)).lt(job + AFTER_ALL_NUMBERS);
    return mongo.find(Query.query(further).with(Sort.by("_id")).limit(PAGE), Kept.class);
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
