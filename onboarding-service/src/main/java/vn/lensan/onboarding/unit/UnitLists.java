package vn.lensan.onboarding.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.unit.UnitId;

/**
 * The door for lists of units and of what they became. A row that says nothing new changes nothing;
 * a new map is a draft, and nobody's but its lists', until it is {@link DraftMap whole}.
 */
@Service
public class UnitLists {
  private final OrgUnits store;
  private final KnownUnits known;

  UnitLists(OrgUnits store, KnownUnits known) {
    this.store = store;
    this.known = known;
  }

  /** A known map, or the next one: it is named by the day on which it begins. */
  public void guardUnits(String boundary) {
    if (store.boundary(boundary).isEmpty() && !follows(boundary)) {
      throw Problem.invalid("boundary.name").with("boundary", boundary);
    }
  }

  private boolean follows(String boundary) {
    try {
      LocalDate day = LocalDate.parse(boundary);
      return inOrder().stream().allMatch(other -> other.view().inForceFrom().isBefore(day));
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  /** Units become units of the very next map. */
  public void guardLineage(String from, String to) {
    List<String> names = inOrder().stream().map(Boundary::id).toList();
    int at = names.indexOf(from);
    if (at < 0 || at + 1 >= names.size() || !names.get(at + 1).equals(to)) {
      throw Problem.invalid("boundary.not-next").with("from", from).with("to", to);
    }
  }

  public List<ListTaken> takeUnits(String boundary, List<UnitTold> rows, boolean write) {
    Boundary on = begun(boundary, write);
    List<UnitId> ids = new ArrayList<>(List.of(UnitId.nation(boundary)));
    rows.forEach(row -> ids.add(new UnitId(boundary, row.code())));
    rows.forEach(row -> ids.add(new UnitId(boundary, parent(row))));
    Taking taking = new Taking(on, byId(ids), write);
    List<ListTaken> taken = rows.stream().map(taking::take).toList();
    taking.write();
    return taken;
  }

  private static String parent(UnitTold row) {
    return row.parent() == null ? UnitId.NATION_CODE : row.parent();
  }

  /** The draft of a new map comes with the nation, which no list names. */
  private Boundary begun(String boundary, boolean write) {
    Optional<Boundary> there = store.boundary(boundary);
    if (there.isPresent()) {
      return there.get();
    }
    Boundary draft = Boundary.drafted(LocalDate.parse(boundary));
    if (write) {
      OrgUnit.Definition nation =
          new OrgUnit.Definition(
              UnitId.nation(boundary),
              OrgUnitType.NATION,
              "Việt Nam",
              null,
              draft.view().inForceFrom(),
              null,
              null,
              List.of());
      store.insert(OrgUnit.drafted(nation));
      store.insert(draft);
    }
    return draft;
  }

  /** One batch of a list: what it changes is written side by side at its end. */
  private final class Taking {
    private final Boundary on;
    private final Map<UnitId, OrgUnit> stored;
    private final boolean write;
    private final Set<OrgUnit> made = new LinkedHashSet<>();
    private final Set<OrgUnit> changed = new LinkedHashSet<>();

    Taking(Boundary on, Map<UnitId, OrgUnit> stored, boolean write) {
      this.on = on;
      this.stored = stored;
      this.write = write;
    }

    ListTaken take(UnitTold row) {
      UnitId id = new UnitId(on.id(), row.code());
      boolean hangs =
          row.parent() == null || stored.containsKey(new UnitId(on.id(), row.parent()));
      if (!hangs && (write || !on.isDraft())) {
        return ListTaken.refused("unit.parent-unknown");
      }
      OrgUnit before = stored.get(id);
      OrgUnit.Definition told = definition(on.view(), id, row);
      if (before == null) {
        OrgUnit unit = on.isDraft() ? OrgUnit.drafted(told) : OrgUnit.defined(told);
        stored.put(id, unit);
        made.add(unit);
        return ListTaken.as(ListTaken.Outcome.CREATED);
      }
      OrgUnit.Definition now = told.keeping(before.definition());
      boolean news = on.isDraft() ? before.redraft(now) : before.redefine(now);
      if (news && !made.contains(before)) {
        changed.add(before);
      }
      return ListTaken.as(news ? ListTaken.Outcome.UPDATED : ListTaken.Outcome.UNCHANGED);
    }

    void write() {
      if (write) {
        SideBySide.all(List.copyOf(made), store::insert);
        SideBySide.all(List.copyOf(changed), store::save);
      }
    }
  }

  private static OrgUnit.Definition definition(BoundaryView on, UnitId id, UnitTold row) {
    return new OrgUnit.Definition(
        id,
        row.type(),
        row.name(),
        parent(row),
        on.inForceFrom(),
        on.inForceTo(),
        row.legalSource(),
        List.of());
  }

  public List<ListTaken> takeLineage(Lineage between, List<LineageTold> rows, boolean write) {
    List<UnitId> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(between.from(row)));
    rows.forEach(row -> ids.add(between.to(row)));
    Map<UnitId, OrgUnit> stored = byId(ids);
    Map<UnitId, List<LineageTold>> together =
        rows.stream()
            .filter(row -> stored.containsKey(between.from(row)))
            .filter(row -> stored.containsKey(between.to(row)))
            .collect(Collectors.groupingBy(between::from));
    boolean drafted = store.boundary(between.fromBoundary()).filter(Boundary::isDraft).isPresent();
    Map<UnitId, ListTaken> taken = new HashMap<>();
    List<OrgUnit> changed = new ArrayList<>();
    together.forEach(
        (from, told) -> {
          OrgUnit unit = Objects.requireNonNull(stored.get(from));
          boolean waited = unit.waitsForRows();
          taken.put(from, lead(between, unit, told, drafted));
          boolean news = taken.get(from).outcome() != ListTaken.Outcome.UNCHANGED;
          if (news || waited || unit.waitsForRows()) {
            changed.add(unit);
          }
        });
    if (write) {
      SideBySide.all(changed, store::save);
    }
    return rows.stream()
        .map(
            row ->
                stored.containsKey(between.to(row))
                    ? taken.getOrDefault(between.from(row), ListTaken.refused("unit.unknown"))
                    : ListTaken.refused("unit.unknown"))
        .toList();
  }

  /**
   * What a list of lineage is between.
   *
   * @param list by which rows of one unit are known to belong together
   */
  public record Lineage(String list, String fromBoundary, String toBoundary) {
    UnitId from(LineageTold row) {
      return new UnitId(fromBoundary, row.from());
    }

    UnitId to(LineageTold row) {
      return new UnitId(toBoundary, row.to());
    }
  }

  private static ListTaken lead(
      Lineage between, OrgUnit unit, List<LineageTold> told, boolean drafted) {
    List<OrgUnit.Successor> successors =
        told.stream()
            .map(row -> new OrgUnit.Successor(between.to(row), row.proposedFirst()))
            .toList();
    OrgUnit.Definition before = unit.definition();
    OrgUnit.Definition now =
        before.leadingTo(unit.leading(between.list(), successors, told.getFirst().of()));
    boolean news = drafted ? unit.redraft(now) : unit.redefine(now);
    if (!news) {
      return ListTaken.as(ListTaken.Outcome.UNCHANGED);
    }
    boolean first = before.successors().isEmpty();
    return ListTaken.as(first ? ListTaken.Outcome.CREATED : ListTaken.Outcome.UPDATED);
  }

  /** A list was worked off to its end; done again after a crash, the same. */
  public void written(String boundary) {
    List<Boundary> all = inOrder();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).id().equals(boundary)) {
        written(all.get(at), at == 0 ? null : all.get(at - 1));
      }
    }
    known.refresh();
  }

  private void written(Boundary boundary, @Nullable Boundary before) {
    List<OrgUnit> units = store.on(boundary.id());
    if (boundary.isDraft()) {
      DraftMap draft =
          new DraftMap(boundary.view(), units, before == null ? List.of() : store.on(before.id()));
      if (!draft.isWhole()) {
        return;
      }
      goOn(before == null ? List.of() : store.on(before.id()), boundary.id());
      units.forEach(OrgUnit::tell);
      SideBySide.all(units, store::save);
    }
    if (boundary.listed(units.size(), DraftMap.fingerprint(units))) {
      store.save(boundary);
    }
  }

  private void goOn(List<OrgUnit> before, String boundary) {
    before.stream()
        .filter(unit -> unit.definition().unit().isNation())
        .filter(nation -> nation.definition().successors().isEmpty())
        .forEach(
            nation -> {
              nation.redefine(
                  nation.definition().leadingTo(List.of(UnitId.nation(boundary))));
              store.save(nation);
            });
  }

  /** Maps that wait for lists, and for what. */
  public List<DraftView> drafts() {
    List<Boundary> all = inOrder();
    List<DraftView> drafts = new ArrayList<>();
    for (int at = 1; at < all.size(); at++) {
      Boundary boundary = all.get(at);
      if (boundary.isDraft()) {
        List<OrgUnit> before = store.on(all.get(at - 1).id());
        drafts.add(new DraftMap(boundary.view(), store.on(boundary.id()), before).view());
      }
    }
    return drafts;
  }

  private List<Boundary> inOrder() {
    return store.boundaries().stream()
        .sorted(Comparator.comparing(boundary -> boundary.view().inForceFrom()))
        .toList();
  }

  private Map<UnitId, OrgUnit> byId(Collection<UnitId> ids) {
    return store.all(ids.stream().distinct().toList()).stream()
        .collect(
            Collectors.toMap(
                unit -> unit.definition().unit(),
                Function.identity(),
                (one, same) -> one,
                HashMap::new));
  }
}
