package vn.lensan.catalog.producer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.unit.UnitId;

@Repository
class Producers {
  private final MongoOperations mongo;
  private final LatestOnly latest;

  Producers(MongoOperations mongo) {
    this.mongo = mongo;
    this.latest = new LatestOnly(mongo);
  }

  Optional<ProducerCopy> find(String id) {
    return Optional.ofNullable(mongo.findById(id, ProducerCopy.class))
        .filter(ProducerCopy::isKnown);
  }

  List<ProducerCopy> findAll(Collection<String> ids) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), ProducerCopy.class).stream()
        .filter(ProducerCopy::isKnown)
        .toList();
  }

  /** A path goes down from the nation, so the province stands right behind it, on each map. */
  Optional<String> provinceAbove(String unit) {
    String nation = UnitId.nation(UnitId.parse(unit).boundary()).toString();
    ProducerCopy one =
        mongo.findOne(Query.query(Criteria.where("within").is(unit)), ProducerCopy.class);
    List<String> path = one == null || one.within() == null ? List.of() : one.within();
    int step = path.indexOf(nation) + 1;
    return step > 0 && step < path.size() ? Optional.of(path.get(step)) : Optional.empty();
  }

  void keepHousehold(String id, long sequence, Map<String, Object> fields) {
    latest.set(ProducerCopy.COLLECTION, id, "householdSequence", sequence, fields);
  }

  boolean agreesSince(String id, String receiver, long sequence) {
    return since(id, "receivers", receiver, sequence);
  }

  boolean financesSince(String id, String partner, long sequence) {
    return since(id, "financing", partner, sequence);
  }

  private boolean since(String id, String purpose, String receiver, long sequence) {
    return mongo.exists(
        Query.query(
            Criteria.where("_id")
                .is(id)
                .and("consentSequence")
                .gt(sequence)
                .and(purpose)
                .is(receiver)),
        ProducerCopy.class);
  }

  void keepConsents(String id, long sequence, ConsentsInForce consents) {
    latest.set(
        ProducerCopy.COLLECTION,
        id,
        "consentSequence",
        sequence,
        Map.of(
            "receivers",
            consents.receivers(),
            "named",
            consents.named(),
            "financing",
            consents.financing()));
  }
}
