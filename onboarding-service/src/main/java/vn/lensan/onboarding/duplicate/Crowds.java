package vn.lensan.onboarding.duplicate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.household.Clue;
import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The crowds that were found, by what they share. */
@Repository
class Crowds {
  private static final int SOME = 3;
  private final MongoOperations mongo;
  private final Clock clock;

  Crowds(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  static String id(Clue clue, String key) {
    return DerivedId.of("duplicate-crowd", clue.name(), key);
  }

  Set<String> known(Collection<String> ids) {
    Query query = Query.query(Criteria.where("_id").in(ids));
    query.fields().include("_id");
    return mongo.find(query, Document.class, Crowd.COLLECTION).stream()
        .map(found -> found.getString("_id"))
        .collect(Collectors.toSet());
  }

  void found(Clue clue, String key, int moreThan, List<HouseholdTraits> members) {
    List<String> shared = new ArrayList<>(members.getFirst().within());
    members.forEach(member -> shared.retainAll(member.within()));
    List<String> some = members.stream().map(HouseholdTraits::id).limit(SOME).toList();
    try {
      mongo.insert(new Crowd(id(clue, key), clue, moreThan, some, shared, clock.instant()));
    } catch (DuplicateKeyException there) {
      members.forEach(member -> joined(id(clue, key), member));
    }
  }

  /** One more: only who may see it as well may go on seeing the crowd. */
  void joined(String id, HouseholdTraits member) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id)), only(member.within()), Crowd.COLLECTION);
  }

  /** One that is named lies elsewhere now. */
  void moved(String household, List<String> path) {
    mongo.updateMulti(
        Query.query(Criteria.where("some").is(household)), only(path), Crowd.COLLECTION);
  }

  private static Update only(List<String> path) {
    Document others = new Document("$nin", path);
    return Update.fromDocument(new Document("$pull", new Document("within", others)));
  }

  void forgetAll() {
    mongo.remove(new Query(), Crowd.COLLECTION);
  }

  Page<Crowd> page(Scope scope, PageRequest request) {
    Criteria after =
        request.after().map(id -> Criteria.where("_id").gt(id)).orElseGet(Criteria::new);
    Query query = Query.query(new Criteria().andOperator(scope.criteria("within"), after));
    List<Crowd> found =
        mongo.find(query.with(Sort.by("_id")).limit(request.limit() + 1), Crowd.class);
    return Page.of(found, request, Crowd::id);
  }
}
