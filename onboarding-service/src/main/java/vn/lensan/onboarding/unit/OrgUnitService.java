package vn.lensan.onboarding.unit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** The units' door. Units are few and change seldom, so all of them are kept in memory. */
@Service
public class OrgUnitService implements SmartInitializingSingleton {
  private final OrgUnits store;
  private final ReferenceLoading loading;
  private final Clock clock;
  private final Map<String, Placement> placed = new ConcurrentHashMap<>();
  private volatile UnitMap map = new UnitMap(List.of(), List.of());

  OrgUnitService(OrgUnits store, ReferenceLoading loading, Clock clock) {
    this.store = store;
    this.loading = loading;
    this.clock = clock;
  }

  /** Loads the reference tables before the service takes requests. */
  @Override
  public void afterSingletonsInstantiated() {
    loading.load(OrgUnitReference.load());
    map = new UnitMap(store.boundaries(), store.all());
    placed.clear();
  }

  public List<BoundaryView> boundaries() {
    return map.boundaries();
  }

  public String boundaryInForce() {
    return map.inForceOn(Days.today(clock));
  }

  public boolean knowsBoundary(String boundary) {
    return map.knowsBoundary(boundary);
  }

  public boolean knows(UnitId unit) {
    return map.find(unit).isPresent();
  }

  public boolean isLeaf(UnitId unit) {
    return map.find(unit).filter(map::isLeaf).isPresent();
  }

  public Optional<OrgUnitView> find(UnitId unit) {
    return map.find(unit);
  }

  public List<OrgUnitView> childrenOf(UnitId unit) {
    return map.childrenOf(unit);
  }

  public List<OrgUnitView> on(String boundary) {
    return map.on(boundary).toList();
  }

  public boolean hasDistricts(String boundary) {
    return map.hasDistricts(boundary);
  }

  public List<UnitId> predecessors(UnitId unit) {
    return map.predecessors(unit);
  }

  /** From the nation down to the unit itself, on its own map; empty for an unknown unit. */
  public List<UnitId> path(UnitId unit) {
    return map.path(unit);
  }

  /** The province above a unit, on the unit's own map. */
  public Optional<UnitId> province(UnitId unit) {
    return map.path(unit).stream()
        .filter(step -> map.find(step).filter(OrgUnitView::isProvince).isPresent())
        .findFirst();
  }

  /** Where a unit lies on every map, as far as lineage tells it uniquely. */
  public Placement place(UnitId given) {
    if (!knows(given)) {
      throw Problem.invalid("unit.unknown").error("/unit", "unit.unknown");
    }
    String inForce = boundaryInForce();
    return placed.computeIfAbsent(
        given + "@" + inForce, any -> new Placing(map).of(given, inForce));
  }

  /** The leaf that the names of a list mean, on one boundary. */
  public UnitMatch match(
      String boundary,
      @Nullable String province,
      @Nullable String district,
      @Nullable String commune,
      @Nullable String communeCode) {
    return new UnitMatching(map).match(boundary, province, district, commune, communeCode);
  }
}
