package vn.lensan.onboarding.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.unit.UnitId;

/** The stored units and boundaries. */
@Repository
class OrgUnits {
  private final AggregateStore<OrgUnit> units;
  private final AggregateStore<Boundary> boundaries;

  OrgUnits(AggregateStores stores) {
    this.units = stores.of(OrgUnit.class);
    this.boundaries = stores.of(Boundary.class);
  }

  List<OrgUnit> all() {
    return units.find(new Query());
  }

  List<OrgUnit> on(String boundary) {
    return all().stream()
        .filter(unit -> unit.definition().unit().boundary().equals(boundary))
        .toList();
  }

  List<OrgUnit> all(Collection<UnitId> ids) {
    return units.find(
        Query.query(Criteria.where("_id").in(ids.stream().map(UnitId::toString).toList())));
  }

  List<Boundary> boundaries() {
    return boundaries.find(new Query());
  }

  Optional<Boundary> boundary(String id) {
    return boundaries.find(id);
  }

  void insert(OrgUnit unit) {
    units.insertIfAbsent(unit);
  }

  void save(OrgUnit unit) {
    units.save(unit);
  }

  boolean insert(Boundary boundary) {
    return boundaries.insertIfAbsent(boundary);
  }

  void save(Boundary boundary) {
    boundaries.save(boundary);
  }
}
