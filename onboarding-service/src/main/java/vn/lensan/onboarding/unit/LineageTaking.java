package vn.lensan.onboarding.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lensan.platform.unit.UnitId;

/** One batch of a list of lineage; rows of one unit are taken together. */
final class LineageTaking {
  private final UnitLists.Lineage between;
  private final Map<UnitId, OrgUnit> stored;
  private final boolean drafted;
  private final List<OrgUnit> changed = new ArrayList<>();

  /**
   * @param stored what the rows name, on both maps
   * @param drafted nobody is told of the map yet that it leads from
   */
  LineageTaking(UnitLists.Lineage between, Map<UnitId, OrgUnit> stored, boolean drafted) {
    this.between = between;
    this.stored = stored;
    this.drafted = drafted;
  }

  List<ListTaken> take(List<LineageTold> rows) {
    Map<UnitId, ListTaken> taken = new HashMap<>();
    rows.stream()
        .filter(this::isKnown)
        .collect(Collectors.groupingBy(between::from))
        .forEach((from, told) -> taken.put(from, lead(from, told)));
    ListTaken unknown = ListTaken.refused("unit.unknown");
    return rows.stream()
        .map(row -> isKnown(row) ? taken.getOrDefault(between.from(row), unknown) : unknown)
        .toList();
  }

  private boolean isKnown(LineageTold row) {
    return stored.containsKey(between.from(row)) && stored.containsKey(between.to(row));
  }

  private ListTaken lead(UnitId from, List<LineageTold> told) {
    OrgUnit unit = stored.get(from);
    if (unit == null) {
      return ListTaken.refused("unit.unknown");
    }
    boolean waited = unit.waitsForRows();
    OrgUnit.Definition before = unit.definition();
    OrgUnit.Definition now =
        before.leadingTo(unit.leading(between.list(), successors(told), told.getFirst().of()));
    boolean news = drafted ? unit.redraft(now) : unit.redefine(now);
    if (news || waited || unit.waitsForRows()) {
      changed.add(unit);
    }
    return ListTaken.as(news ? outcome(before) : ListTaken.Outcome.UNCHANGED);
  }

  private List<OrgUnit.Successor> successors(List<LineageTold> told) {
    return told.stream()
        .map(row -> new OrgUnit.Successor(between.to(row), row.proposedFirst()))
        .toList();
  }

  private static ListTaken.Outcome outcome(OrgUnit.Definition before) {
    boolean first = before.successors().isEmpty();
    return first ? ListTaken.Outcome.CREATED : ListTaken.Outcome.UPDATED;
  }

  List<OrgUnit> changed() {
    return changed;
  }
}
