package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.Values;
import vn.lensan.onboarding.unit.LineageTold;
import vn.lensan.onboarding.unit.ListTaken;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.UnitLists;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Role;

/**
 * Lists of what units became on the next map. An empty old commune code means the district itself:
 * five island districts had no communes. With neither it is a province.
 */
@Component
class LineageRows implements RowKind {
  private final UnitLists lists;

  LineageRows(UnitLists lists) {
    this.lists = lists;
  }

  @Override
  public String name() {
    return "lineage";
  }

  @Override
  public List<Column> columns() {
    return UnitColumns.LINEAGE;
  }

  @Override
  public List<String> missing(Header header) {
    return Stream.of(UnitColumns.OLD_PROVINCE, UnitColumns.NEW_PROVINCE)
        .filter(column -> !header.has(column.key()))
        .map(Column::title)
        .toList();
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.MINISTRY);
  }

  @Override
  public void guard(ImportOrder order, OrgUnitService units) {
    if (order.boundary() == null || order.fromBoundary() == null) {
      throw Problem.invalid("boundary.missing");
    }
    lists.guardLineage(order.fromBoundary(), order.boundary());
  }

  @Override
  public void done(ImportOrder order) {
    lists.written(Optional.ofNullable(order.boundary()).orElseThrow());
    lists.written(Optional.ofNullable(order.fromBoundary()).orElseThrow());
  }

  @Override
  public List<RowOutcome> take(Batch batch, boolean write) {
    Map<RowReading, LineageTold> told = new LinkedHashMap<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (SheetRow row : batch.rows()) {
      RowReading reading = new RowReading(batch.header(), row);
      LineageTold line = read(reading);
      if (line == null) {
        outcomes.add(
            new RowOutcome(
                reading.place(), RowOutcome.Result.REFUSED, reading.problems(), "", null));
      } else {
        told.put(reading, line);
      }
    }
    UnitLists.Lineage between =
        new UnitLists.Lineage(
            batch.jobId(),
            Optional.ofNullable(batch.order().fromBoundary()).orElseThrow(),
            Optional.ofNullable(batch.order().boundary()).orElseThrow());
    List<ListTaken> taken = lists.takeLineage(between, List.copyOf(told.values()), write);
    int at = 0;
    for (RowReading reading : told.keySet()) {
      outcomes.add(UnitRowOutcome.of(reading, taken.get(at++), UnitColumns.OLD_COMMUNE.title()));
    }
    return outcomes;
  }

  private static @Nullable LineageTold read(RowReading row) {
    String from = from(row);
    String to = UnitColumns.code(row, UnitColumns.NEW_COMMUNE, UnitColumns.COMMUNE_DIGITS);
    if (to.isEmpty() && from.length() == UnitColumns.PROVINCE_DIGITS) {
      to = UnitColumns.code(row, UnitColumns.NEW_PROVINCE, UnitColumns.PROVINCE_DIGITS);
    }
    if (from.isEmpty() || to.isEmpty()) {
      row.refuse(
          "value.missing",
          (from.isEmpty() ? UnitColumns.OLD_COMMUNE : UnitColumns.NEW_COMMUNE).title());
      return null;
    }
    int of = Values.whole(row.cell(UnitColumns.SUCCESSORS.key())).map(Long::intValue).orElse(0);
    boolean first = row.text(UnitColumns.DEFAULT.key()).equalsIgnoreCase("Y");
    return new LineageTold(from, to, of, first);
  }

  private static String from(RowReading row) {
    String commune = UnitColumns.code(row, UnitColumns.OLD_COMMUNE, UnitColumns.COMMUNE_DIGITS);
    if (!commune.isEmpty()) {
      return commune;
    }
    String district = UnitColumns.code(row, UnitColumns.OLD_DISTRICT, UnitColumns.DISTRICT_DIGITS);
    return district.isEmpty()
        ? UnitColumns.code(row, UnitColumns.OLD_PROVINCE, UnitColumns.PROVINCE_DIGITS)
        : district;
  }
}
