package vn.lensan.catalog.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import vn.lensan.platform.consumer.LatestOnly;
import vn.lensan.platform.unit.UnitId;

/** The one door to the names of units: only what onboarding told. */
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

  /** The unit's own name, as "Xã Lục Ngạn"; its code while it is not known. */
  public String name(UnitId unit) {
    return find(unit.toString()).map(KnownUnit::name).orElse(unit.code());
  }

  /** With its province, as "Xã Lục Ngạn, Tỉnh Bắc Ninh". */
  public String nameWithProvince(UnitId unit) {
    String own = name(unit);
    return province(unit)
        .filter(province -> !province.equals(unit))
        .map(province -> own + ", " + name(province))
        .orElse(own);
  }

  /** The province that the unit lies in or is; empty for the nation and for unknown units. */
  public Optional<UnitId> province(UnitId unit) {
    @Nullable String next = unit.toString();
    for (int depth = 0; next != null && depth < DEEPEST; depth++) {
      Optional<KnownUnit> known = find(next);
      if (known.isPresent() && known.get().isProvince()) {
        return Optional.of(UnitId.parse(known.get().id()));
      }
      next = known.map(KnownUnit::parentId).orElse(null);
    }
    return Optional.empty();
  }

  /** The units right below it, in the order of their names. */
  public List<UnitId> below(UnitId unit) {
    Query children = Query.query(Criteria.where("parent").is(unit.code()));
    return mongo.find(children, KnownUnit.class).stream()
        .filter(child -> UnitId.parse(child.id()).boundary().equals(unit.boundary()))
        .sorted(Comparator.comparing(KnownUnit::name))
        .map(child -> UnitId.parse(child.id()))
        .toList();
  }

  private Optional<KnownUnit> find(String id) {
    return Optional.ofNullable(mongo.findById(id, KnownUnit.class));
  }
}
