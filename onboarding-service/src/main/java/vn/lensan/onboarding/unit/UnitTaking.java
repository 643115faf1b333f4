package vn.lensan.onboarding.unit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lensan.platform.unit.UnitId;

/** One batch of a list of units: what becomes of each row, and what is to be written. */
final class UnitTaking {
  private final Boundary on;
  private final Map<UnitId, OrgUnit> stored;
  private final boolean parentsNeeded;
  private final Set<OrgUnit> made = new LinkedHashSet<>();
  private final Set<OrgUnit> changed = new LinkedHashSet<>();

  /**
   * @param stored what the rows name, parents too
   * @param write else it is only looked at, and of a map that does not exist yet no parent is known
   */
  UnitTaking(Boundary on, Map<UnitId, OrgUnit> stored, boolean write) {
    this.on = on;
    this.stored = stored;
    this.parentsNeeded = write || !on.isDraft();
  }

  static String parent(UnitTold row) {
    return row.parent() == null ? UnitId.NATION_CODE : row.parent();
  }

  ListTaken take(UnitTold row) {
    boolean hangs = row.parent() == null || stored.containsKey(new UnitId(on.id(), row.parent()));
    if (parentsNeeded && !hangs) {
      return ListTaken.refused("unit.parent-unknown");
    }
    UnitId id = new UnitId(on.id(), row.code());
    OrgUnit before = stored.get(id);
    return before == null ? make(id, row) : change(before, definition(id, row));
  }

  private ListTaken make(UnitId id, UnitTold row) {
    OrgUnit.Definition told = definition(id, row);
    OrgUnit unit = on.isDraft() ? OrgUnit.drafted(told) : OrgUnit.defined(told);
    stored.put(id, unit);
    made.add(unit);
    return ListTaken.as(ListTaken.Outcome.CREATED);
  }

  private ListTaken change(OrgUnit before, OrgUnit.Definition told) {
    OrgUnit.Definition now = told.keeping(before.definition());
    boolean news = on.isDraft() ? before.redraft(now) : before.redefine(now);
    if (news && !made.contains(before)) {
      changed.add(before);
    }
    return ListTaken.as(news ? ListTaken.Outcome.UPDATED : ListTaken.Outcome.UNCHANGED);
  }

  private OrgUnit.Definition definition(UnitId id, UnitTold row) {
    return new OrgUnit.Definition(
        id,
        row.type(),
        row.name(),
        parent(row),
        on.view().inForceFrom(),
        on.view().inForceTo(),
        row.legalSource(),
        List.of());
  }

  static OrgUnit nation(Boundary draft) {
    return OrgUnit.drafted(
        new OrgUnit.Definition(
            UnitId.nation(draft.id()),
            OrgUnitType.NATION,
            "Việt Nam",
            null,
            draft.view().inForceFrom(),
            null,
            null,
            List.of()));
  }

  List<OrgUnit> made() {
    return List.copyOf(made);
  }

  List<OrgUnit> changed() {
    return List.copyOf(changed);
  }
}
