package vn.lensan.catalog.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lensan.catalog.product.OcopState;
import vn.lensan.platform.unit.UnitId;

/** Counts what was looked at, in all and by commune. */
final class BoardCounts {
  private BoardCounts() {}

  static ProductBoard.Counts of(List<Looked> all) {
    return new ProductBoard.Counts(
        all.size(),
        (int) all.stream().filter(Looked::isReady).count(),
        (int) all.stream().filter(one -> !one.isReady()).count(),
        in(all, OcopState.DUE),
        in(all, OcopState.EXPIRED) + in(all, OcopState.REVOKED));
  }

  /** The commune with most to do first. */
  static List<ProductBoard.Commune> byCommune(List<Looked> all) {
    Map<Optional<UnitId>, List<Looked>> byUnit =
        all.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.unit())));
    List<ProductBoard.Commune> communes = new ArrayList<>();
    byUnit.forEach(
        (unit, those) -> {
          ProductBoard.Counts counts = of(those);
          communes.add(
              new ProductBoard.Commune(
                  unit.orElse(null),
                  counts.products(),
                  counts.missing(),
                  counts.due(),
                  counts.ended()));
        });
    communes.sort(
        Comparator.comparingInt((ProductBoard.Commune one) -> one.missing() + one.ended())
            .reversed()
            .thenComparing(one -> String.valueOf(one.unit())));
    return communes;
  }

  private static int in(List<Looked> all, OcopState state) {
    return (int) all.stream().filter(one -> one.state() == state).count();
  }
}
