package vn.lensan.onboarding.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    rows.forEach(row -> ids.add(new UnitId(boundary, UnitTaking.parent(row))));
    UnitTaking taking = new UnitTaking(on, byId(ids), write);
    List<ListTaken> taken = rows.stream().map(taking::take).toList();
    if (write) {
      SideBySide.all(taking.made(), store::insert);
      SideBySide.all(taking.changed(), store::save);
    }
    return taken;
  }

  /** The draft of a new map comes with the nation, which no list names. */
  private Boundary begun(String boundary, boolean write) {
    Optional<Boundary> there = store.boundary(boundary);
    if (there.isPresent()) {
      return there.get();
    }
    Boundary draft = Boundary.drafted(LocalDate.parse(boundary));
    if (write) {
      store.insert(UnitTaking.nation(draft));
      store.insert(draft);
    }
    return draft;
  }

  public List<ListTaken> takeLineage(Lineage between, List<LineageTold> rows, boolean write) {
    List<UnitId> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(between.from(row)));
    rows.forEach(row -> ids.add(between.to(row)));
    boolean drafted = store.boundary(between.fromBoundary()).filter(Boundary::isDraft).isPresent();
    LineageTaking taking = new LineageTaking(between, byId(ids), drafted);
    List<ListTaken> taken = taking.take(rows);
    if (write) {
      SideBySide.all(taking.changed(), store::save);
    }
    return taken;
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
              nation.redefine(nation.definition().leadingTo(List.of(UnitId.nation(boundary))));
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
