package vn.lensan.onboarding.unit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

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

  void insert(Boundary boundary) {
    boundaries.insertIfAbsent(boundary);
  }

  void save(Boundary boundary) {
    boundaries.save(boundary);
  }
}
