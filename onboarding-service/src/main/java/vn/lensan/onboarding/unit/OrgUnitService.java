package vn.lensan.onboarding.unit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** The units' door. Units are few and change seldom, so all of them are kept in memory. */
@Service
public class OrgUnitService implements SmartInitializingSingleton {
  private final KnownUnits known;
  private final ReferenceLoading loading;
  private final Clock clock;

  OrgUnitService(KnownUnits known, ReferenceLoading loading, Clock clock) {
    this.known = known;
    this.loading = loading;
    this.clock = clock;
  }

  /** Loads the reference tables before the service takes requests. */
  @Override
  public void afterSingletonsInstantiated() {
    loading.load(OrgUnitReference.load());
    known.refresh();
  }

  private UnitMap map() {
    return known.map();
  }

  /** Another one whenever households may lie elsewhere: a map was told anew, or its day came. */
  public String edition() {
    return boundaryInForce() + " of " + known.edition();
  }

  public List<BoundaryView> boundaries() {
    return map().boundaries();
  }

  public String boundaryInForce() {
    return map().inForceOn(Days.today(clock));
  }

  public boolean knowsBoundary(String boundary) {
    return map().knowsBoundary(boundary);
  }

  public boolean knows(UnitId unit) {
    return map().find(unit).isPresent();
  }

  public boolean isLeaf(UnitId unit) {
    return map().find(unit).filter(leaf -> map().isLeaf(leaf)).isPresent();
  }

  public Optional<OrgUnitView> find(UnitId unit) {
    return map().find(unit);
  }

  public List<OrgUnitView> childrenOf(UnitId unit) {
    return map().childrenOf(unit);
  }

  public List<OrgUnitView> on(String boundary) {
    return map().on(boundary).toList();
  }

  public boolean hasDistricts(String boundary) {
    return map().hasDistricts(boundary);
  }

  public List<UnitId> predecessors(UnitId unit) {
    return map().predecessors(unit);
  }

  /** From the nation down to the unit itself, on its own map; empty for an unknown unit. */
  public List<UnitId> path(UnitId unit) {
    return map().path(unit);
  }

  /** The province above a unit, on the unit's own map. */
  public Optional<UnitId> province(UnitId unit) {
    return map().path(unit).stream()
        .filter(step -> map().find(step).filter(OrgUnitView::isProvince).isPresent())
        .findFirst();
  }

  /** Where a unit lies on every map, as far as lineage tells it uniquely. */
  public Placement place(UnitId given) {
    if (!knows(given)) {
      throw Problem.invalid("unit.unknown").error("/unit", "unit.unknown");
    }
    return placed(given, null);
  }

  /** The same, when a person has chosen one of all that the unit became. */
  public Placement place(UnitId given, @Nullable UnitId chosen) {
    return chosen == null ? place(given) : placed(given, chosen);
  }

  private Placement placed(UnitId given, @Nullable UnitId chosen) {
    String inForce = boundaryInForce();
    return known.placed(
        given + "@" + inForce + (chosen == null ? "" : ">" + chosen),
        map -> new Placing(map).of(given, chosen, inForce));
  }

  /** What a unit may have become on the map in force; leaves, unless nobody told its lineage. */
  public List<UnitId> couldBe(UnitId given, @Nullable UnitId chosen) {
    return new Placing(map()).candidates(given, chosen, boundaryInForce());
  }

  /**
   * The leaf that a row of a list means.
   *
   * @param boundary the map that the upload was made on; null when nobody said
   */
  public UnitMatch read(UnitWritten written, @Nullable String boundary) {
    return new UnitReading(map(), boundaryInForce()).read(written, boundary);
  }

  /** What an address written in one line may mean, on a map or on whichever it fits best. */
  public Resolution resolve(String address, @Nullable String boundary) {
    return new AddressReading(map(), boundaryInForce()).read(address, boundary);
  }
}
