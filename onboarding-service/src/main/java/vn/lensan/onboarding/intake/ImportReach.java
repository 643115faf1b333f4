package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.unit.UnitId;

/** What a job may touch, by the map as it is now. */
@Component
class ImportReach {
  private static final String SEVERAL = "";
  private final OrgUnitService units;

  ImportReach(OrgUnitService units) {
    this.units = units;
  }

  void guard(RowKind kind, ImportOrder order) {
    kind.guard(order, units);
  }

  ImportJob.Reach of(RowKind kind, ImportOrder order) {
    return new ImportJob.Reach(within(order), province(order), basis(kind));
  }

  Basis basis(RowKind kind) {
    return new Basis(units.edition(), kind.version());
  }

  /**
   * Where the starter's units are now; whoever has several, or the nation, has turns of its own.
   */
  private String province(ImportOrder order) {
    List<String> provinces =
        order.starter().units().stream()
            .map(unit -> units.place(UnitId.parse(unit)).now())
            .map(unit -> units.province(unit).map(UnitId::toString).orElse(SEVERAL))
            .distinct()
            .toList();
    return provinces.size() == 1 ? Objects.requireNonNull(provinces.getFirst()) : SEVERAL;
  }

  /**
   * Only units that lie above everything the job may touch; so an import of two provinces is
   * nobody's of one of them.
   */
  private List<String> within(ImportOrder order) {
    List<Set<String>> paths = new ArrayList<>();
    order
        .starter()
        .units()
        .forEach(unit -> paths.add(new LinkedHashSet<>(units.place(UnitId.parse(unit)).within())));
    if (paths.isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
    }
    Set<String> shared = paths.getFirst();
    paths.forEach(shared::retainAll);
    return List.copyOf(shared);
  }
}
