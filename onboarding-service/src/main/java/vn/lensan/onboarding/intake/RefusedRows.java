package vn.lensan.onboarding.intake;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Refused rows, told once each. */
@Repository
class RefusedRows {
  private final AggregateStore<RefusedRow> store;
  private final OrgUnitService units;
  private final Clock clock;

  RefusedRows(AggregateStores stores, OrgUnitService units, Clock clock) {
    this.store = stores.of(RefusedRow.class);
    this.units = units;
    this.clock = clock;
  }

  void tell(ImportJob job, List<RowOutcome> outcomes) {
    Map<String, RefusedRow> rows = new LinkedHashMap<>();
    outcomes.stream()
        .filter(RowOutcome::isRefused)
        .map(outcome -> row(job, outcome))
        .forEach(row -> rows.putIfAbsent(row.id(), row));
    store.insertAbsent(List.copyOf(rows.values()));
  }

  private RefusedRow row(ImportJob job, RowOutcome outcome) {
    UnitId unit =
        Optional.ofNullable(outcome.unit())
            .filter(read -> job.order().starter().caller().scope().covers(within(read)))
            .orElseGet(() -> startersUnit(job));
    return RefusedRow.refused(
        DerivedId.of("refused-row", outcome.rowHash()),
        job.id(),
        job.order().kind(),
        unit,
        units.place(unit).places(),
        Days.today(clock));
  }

  /** A row of somebody else's unit counts in nobody else's figures. */
  private List<String> within(UnitId unit) {
    return units.place(unit).within();
  }

  private static UnitId startersUnit(ImportJob job) {
    return UnitId.parse(job.order().starter().units().stream().sorted().findFirst().orElseThrow());
  }
}
