package vn.lensan.catalog.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/** What households grow: kept as it was told last, read one after the other. */
@Service
public class Growers {
  private final MongoOperations mongo;
  private final LatestOnly latest;

  Growers(MongoOperations mongo, LatestOnly latest) {
    this.mongo = mongo;
    this.latest = latest;
  }

  /** An older event never replaces a newer one. */
  public void keep(HarvestFacts facts, long sequence) {
    List<GrownCrop> grown = facts.grown();
    Map<String, Object> fields = new HashMap<>();
    fields.put("unit", facts.unit().toString());
    fields.put("within", facts.within());
    fields.put("crops", grown.stream().map(GrownCrop::stored).toList());
    fields.put(HarvestCopy.GROWS_IN, HarvestCopy.growsIn(facts.within(), grown));
    latest.set(HarvestCopy.COLLECTION, facts.householdId(), "sequence", sequence, fields);
  }

  /**
   * All in a unit and in the scope.
   *
   * @param key of one commodity; null for all
   */
  void each(UnitId unit, @Nullable String key, Scope scope, Consumer<Grower> to) {
    Criteria there =
        key == null
            ? Criteria.where("within").is(unit.toString())
            : Criteria.where(HarvestCopy.GROWS_IN).is(HarvestCopy.growsIn(unit.toString(), key));
    run(new Criteria().andOperator(there, scope.criteria("within")), to);
  }

  /** All there are. */
  void each(Consumer<Grower> to) {
    run(new Criteria(), to);
  }

  private void run(Criteria which, Consumer<Grower> to) {
    Criteria growing = Criteria.where("crops.0").exists(true);
    Query query = Query.query(new Criteria().andOperator(which, growing));
    try (Stream<HarvestCopy> found = mongo.stream(query, HarvestCopy.class)) {
      found.map(HarvestCopy::grower).forEach(to);
    }
  }
}
