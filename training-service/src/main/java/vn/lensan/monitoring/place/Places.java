package vn.lensan.monitoring.place;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringStore;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.unit.UnitId;

/**
 * The copied units. Read as a whole and kept for a while: units change a few times in a decade, and
 * every figure asks for them.
 */
@Component
public class Places {
  private static final String COLLECTION = "places";
  private final MonitoringStore store;
  private final LatestOnly copy;
  private final KeptTree kept;

  Places(MonitoringStore store, Clock clock) {
    this.store = store;
    this.copy = new LatestOnly(store.operations());
    this.kept = new KeptTree(() -> new PlaceTree(read()), clock);
  }

  public PlaceTree tree() {
    return kept.get();
  }

  public void learn(Place place, long sequence) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("name", place.name());
    fields.put("level", place.level().name());
    fields.put("parent", place.parent());
    fields.put("successors", place.successors());
    copy.set(COLLECTION, place.id().toString(), "sequence", sequence, fields);
    kept.outdated();
  }

  private List<Place> read() {
    List<Place> all = new ArrayList<>();
    for (Document found : store.collection(COLLECTION).find()) {
      all.add(
          new Place(
              UnitId.parse(found.getString("_id")),
              found.getString("name"),
              Place.Level.valueOf(found.getString("level")),
              found.getString("parent"),
              found.getList("successors", String.class, List.of())));
    }
    return all;
  }
}
