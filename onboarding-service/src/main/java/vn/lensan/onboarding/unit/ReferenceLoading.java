package vn.lensan.onboarding.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.unit.UnitId;

/**
 * Brings the units of the reference tables into the store: all at the first start, what changed at
 * a start with new tables. The boundary is written last, so a start cut short is done again, and
 * units that stand as told are left alone.
 */
@Component
class ReferenceLoading {
  private static final int SIDE_BY_SIDE = 16;

  private final OrgUnits store;

  ReferenceLoading(OrgUnits store) {
    this.store = store;
  }

  void load(OrgUnitReference reference) {
    Map<String, OrgUnit> known = new HashMap<>();
    for (ReferenceBoundary boundary : reference.boundaries()) {
      String fingerprint = fingerprint(reference, boundary);
      Boundary stored = store.boundary(boundary.boundary()).orElseGet(() -> Boundary.of(boundary));
      if (!stored.isLoadedFrom(fingerprint)) {
        if (known.isEmpty()) {
          store.all().forEach(unit -> known.put(unit.id(), unit));
        }
        load(reference, boundary, known);
        stored.loaded(boundary, count(reference, boundary, known), fingerprint);
        write(stored);
      }
    }
  }

  /** Lists may have brought more units than every installation begins with. */
  private static int count(
      OrgUnitReference reference, ReferenceBoundary boundary, Map<String, OrgUnit> known) {
    long stored =
        known.values().stream()
            .filter(unit -> unit.view().boundary().equals(boundary.boundary()))
            .count();
    return Math.max((int) stored, reference.unitsOn(boundary.boundary()).size());
  }

  private void write(Boundary boundary) {
    if (boundary.version() == 0 && store.boundary(boundary.id()).isEmpty()) {
      store.insert(boundary);
    } else {
      store.save(boundary);
    }
  }

  private void load(
      OrgUnitReference reference, ReferenceBoundary boundary, Map<String, OrgUnit> known) {
    List<Future<?>> writes = new ArrayList<>();
    Map<String, List<UnitId>> successors =
        reference.lineage().stream()
            .sorted(Comparator.comparing(ReferenceLineage::proposedFirst).reversed())
            .collect(
                Collectors.groupingBy(
                    ReferenceLineage::from,
                    Collectors.mapping(
                        line -> UnitId.parse(line.to()), Collectors.toUnmodifiableList())));
    // Side by side, so that the writes share the store's syncs.
    try (ExecutorService executor = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      for (ReferenceUnit unit : reference.unitsOn(boundary.boundary())) {
        OrgUnit.Definition told = definition(reference, boundary, unit, successors);
        writes.add(executor.submit(() -> write(known.get(unit.key()), told)));
      }
    }
    writes.forEach(ReferenceLoading::rethrow);
  }

  private void write(@Nullable OrgUnit stored, OrgUnit.Definition told) {
    if (stored == null) {
      store.insert(OrgUnit.defined(told));
    } else if (stored.redefine(told.keeping(stored.definition()))) {
      store.save(stored);
    }
  }

  private static void rethrow(Future<?> write) {
    if (write.state() == Future.State.FAILED) {
      throw new IllegalStateException("A unit could not be stored", write.exceptionNow());
    }
  }

  private static OrgUnit.Definition definition(
      OrgUnitReference reference,
      ReferenceBoundary boundary,
      ReferenceUnit unit,
      Map<String, List<UnitId>> successors) {
    return new OrgUnit.Definition(
        UnitId.parse(unit.key()),
        unit.type(),
        unit.name(),
        unit.parent(),
        boundary.validFrom(),
        boundary.validTo(),
        reference
            .legalSource(unit.boundary(), unit.level(), unit.parent())
            .map(LegalSource::number)
            .orElse(null),
        successors.getOrDefault(unit.key(), List.of()));
  }

  /** Of everything that the units of this boundary are told from. */
  private static String fingerprint(OrgUnitReference reference, ReferenceBoundary boundary) {
    String told =
        "the proposed one first "
            + boundary
            + reference.unitsOn(boundary.boundary()).toString()
            + reference.lineage()
            + reference.legalSources();
    return HexFormat.of().formatHex(DerivedId.digest(told));
  }
}
