package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** All help that was told; who may see a team's has been asked of the team. */
@Repository
class Helps {
  private final AggregateStore<Help> store;
  private final MongoOperations mongo;

  Helps(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Help.class);
    this.mongo = mongo;
  }

  boolean insertIfAbsent(Help help) {
    return store.insertIfAbsent(help);
  }

  Optional<Help> find(String id) {
    return store.find(id);
  }

  Page<Help> page(String teamId, PageRequest page) {
    return store.page(Criteria.where("teamId").is(teamId), page);
  }

  List<Help> of(Collection<String> households) {
    return store.find(Query.query(Criteria.where("householdId").in(households)));
  }

  Helped between(String teamId, LocalDate first, LocalDate last) {
    Query query =
        Query.query(
            Criteria.where("teamId")
                .is(teamId)
                .and("on")
                .gte(first.toString())
                .lte(last.toString()));
    query.fields().include("kind", "householdId");
    return Helped.of(
        mongo.find(query, Document.class, Help.COLLECTION).stream()
            .map(
                found ->
                    new Helped.Told(
                        HelpKind.valueOf(found.getString("kind")), found.getString("householdId")))
            .toList());
  }

  void forgetWordsOf(String householdId) {
    List<Help> all = store.find(Query.query(Criteria.where("householdId").is(householdId)));
    all.forEach(one -> store.change(one.id(), Help::forgetWords));
  }
}
