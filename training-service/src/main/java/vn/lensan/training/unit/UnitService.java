package vn.lensan.training.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.unit.UnitId;

/** What training knows of the units: only what onboarding told. */
@Service
public class UnitService {
  private static final int DEEPEST = 8;
  private final MongoOperations mongo;
  private final LatestOnly latest;

  UnitService(MongoOperations mongo, LatestOnly latest) {
    this.mongo = mongo;
    this.latest = latest;
  }

  public void keep(UnitFacts unit, long sequence) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("name", unit.name());
    fields.put("level", unit.level());
    // Also when there is none: what the event no longer says must not stay from an older one.
    fields.put("parent", unit.parent());
    latest.set(KnownUnit.COLLECTION, unit.id().toString(), "sequence", sequence, fields);
  }

  /** Empty when the unit is not known. */
  public Optional<UnitPath> path(UnitId unit) {
    List<String> within = new ArrayList<>();
    String province = "";
    String provinceId = "";
    @Nullable String next = unit.toString();
    while (next != null && within.size() < DEEPEST) {
      KnownUnit known = mongo.findById(next, KnownUnit.class);
      if (known == null) {
        return Optional.empty();
      }
      within.addFirst(known.id());
      province = known.isProvince() ? known.name() : province;
      provinceId = known.isProvince() ? known.id() : provinceId;
      next = known.parentId();
    }
    return Optional.of(new UnitPath(List.copyOf(within), province, provinceId));
  }
}
