package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Households of split units that nobody has decided about, and what speaks for their decision. */
@Repository
class Undecided {
  static final String FIELD = "profile.undecided";
  private static final String GIVEN = "profile.givenUnit";
  private static final String VILLAGE = "profile.village";
  private static final int MOST_WITNESSES = 500;
  private static final List<HouseholdStatus> OVER =
      List.of(HouseholdStatus.MERGED, HouseholdStatus.ERASED);

  private final MongoOperations mongo;

  Undecided(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * @param given the split unit; null for all
   * @param village as it is written; null for all
   */
  record Asked(@Nullable UnitId given, @Nullable String village, Scope scope) {

    private Criteria criteria() {
      Criteria waiting = Criteria.where(FIELD).is(true).and("status").nin(OVER);
      if (given != null) {
        waiting.and(GIVEN).is(given.toString());
      }
      if (village != null) {
        waiting.and(VILLAGE).is(village.isEmpty() ? null : village);
      }
      return new Criteria().andOperator(waiting, scope.criteria(Households.WITHIN));
    }
  }

  Page<Household> page(Asked asked, PageRequest request) {
    Criteria after =
        request.after().map(id -> Criteria.where("_id").gt(id)).orElseGet(Criteria::new);
    return Page.of(behind(asked, after, request.limit() + 1), request, Household::id);
  }

  List<Household> after(Asked asked, String id, int most) {
    return behind(asked, Criteria.where("_id").gt(id), most);
  }

  private List<Household> behind(Asked asked, Criteria after, int most) {
    Criteria all = new Criteria().andOperator(asked.criteria(), after);
    return mongo.find(Query.query(all).with(Sort.by("_id")).limit(most), Household.class);
  }

  long count(Asked asked) {
    return mongo.count(Query.query(asked.criteria()), Household.class);
  }

  /** A village of a split unit, and how many of it wait; the largest first. */
  record Group(UnitId given, @Nullable String village, int households) {}

  List<Group> groups(Asked asked, int most) {
    return mongo
        .aggregate(
            Aggregation.newAggregation(
                Aggregation.match(asked.criteria()),
                Aggregation.group(GIVEN, VILLAGE).count().as("households")),
            Household.COLLECTION,
            Document.class)
        .getMappedResults()
        .stream()
        .map(Undecided::group)
        .sorted(
            Comparator.comparingInt(Group::households)
                .reversed()
                .thenComparing(group -> group.given() + String.valueOf(group.village())))
        .limit(most)
        .toList();
  }

  private static Group group(Document found) {
    Document id = found.get("_id", Document.class);
    return new Group(
        UnitId.parse(id.getString("givenUnit")),
        id.getString("village"),
        found.get("households", Number.class).intValue());
  }

  /** Those that were decided out of the same unit, then those registered in what it became. */
  List<Profile> witnesses(UnitId given, List<UnitId> candidates, Scope scope) {
    List<String> units = candidates.stream().map(UnitId::toString).toList();
    Criteria decided = Criteria.where("profile.assigned").in(units).and(GIVEN).is(given.toString());
    Criteria registered = Criteria.where(Households.WITHIN).in(units).and(GIVEN).in(units);
    return Stream.of(decided, registered)
        .map(which -> new Criteria().andOperator(which, scope.criteria(Households.WITHIN)))
        .flatMap(
            which -> mongo.find(Query.query(which).limit(MOST_WITNESSES), Household.class).stream())
        .filter(household -> !OVER.contains(household.status()))
        .map(Household::profile)
        .toList();
  }
}
