package vn.lensan.onboarding.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * The unit that a row of a list means: on the map that the upload names; else on the one that the
 * row's own signs tell, such as a district or the name beside a code; else on the one in force.
 * What the words and the code say differently is told with all that it may mean.
 */
final class UnitReading {
  private final UnitMap map;
  private final UnitMatching matching;
  private final String inForce;

  UnitReading(UnitMap map, String inForce) {
    this.map = map;
    this.matching = new UnitMatching(map);
    this.inForce = inForce;
  }

  UnitMatch read(UnitWritten written, @Nullable String boundary) {
    if (written.code() == null) {
      return boundary == null ? byNames(written) : named(written, boundary);
    }
    return boundary == null ? byCode(written) : byCode(written, boundary);
  }

  private UnitMatch named(UnitWritten written, String boundary) {
    return matching.match(
        boundary, written.province(), written.district(), written.commune(), null);
  }

  /** Names that the likely map does not know, an older one may. */
  private UnitMatch byNames(UnitWritten written) {
    String likely = likely(written);
    UnitMatch first = named(written, likely);
    if (!(first instanceof UnitMatch.Unknown)) {
      return first;
    }
    return newestFirst()
        .filter(boundary -> !boundary.equals(likely))
        .map(boundary -> named(written, boundary))
        .filter(match -> !(match instanceof UnitMatch.Unknown))
        .findFirst()
        .orElse(first);
  }

  /** A list with districts was made on a map that still had them. */
  private String likely(UnitWritten written) {
    return written.district() == null
        ? inForce
        : newestFirst().filter(map::hasDistricts).findFirst().orElse(inForce);
  }

  private Stream<String> newestFirst() {
    return map.boundaries().reversed().stream().map(BoundaryView::boundary);
  }

  private UnitMatch byCode(UnitWritten written, String boundary) {
    Optional<OrgUnitView> coded = coded(written, boundary).filter(unit -> lies(unit, written));
    if (coded.isEmpty()) {
      return named(written.withoutCode(), boundary) instanceof UnitMatch.Unknown unknown
          ? unknown
          : new UnitMatch.Unknown(null);
    }
    UnitId unit = coded.get().unitId();
    return isNamed(coded.get(), written)
        ? new UnitMatch.Found(unit)
        : new UnitMatch.Contradicted(unit, candidates(unit, written));
  }

  private UnitMatch byCode(UnitWritten written) {
    String likely = likely(written);
    List<OrgUnitView> coded =
        newestFirst().flatMap(boundary -> coded(written, boundary).stream()).toList();
    List<OrgUnitView> agreeing =
        coded.stream().filter(unit -> lies(unit, written) && isNamed(unit, written)).toList();
    Optional<OrgUnitView> chosen = on(likely, agreeing).or(() -> agreeing.stream().findFirst());
    // A code with nothing beside it is one of the map in force, and doubtful on another.
    if (chosen.isPresent() && (written.hasNames() || chosen.get().boundary().equals(inForce))) {
      return new UnitMatch.Found(chosen.get().unitId());
    }
    List<OrgUnitView> possible =
        coded.stream().filter(unit -> isBelow(unit, written.province())).toList();
    Optional<OrgUnitView> read = on(likely, possible).or(() -> possible.stream().findFirst());
    return read.<UnitMatch>map(
            unit -> new UnitMatch.Contradicted(unit.unitId(), candidates(unit.unitId(), written)))
        .orElseGet(() -> byCode(written, likely));
  }

  private static Optional<OrgUnitView> on(String boundary, List<OrgUnitView> units) {
    return units.stream().filter(unit -> unit.boundary().equals(boundary)).findFirst();
  }

  private Optional<OrgUnitView> coded(UnitWritten written, String boundary) {
    return Optional.ofNullable(written.code())
        .flatMap(code -> map.find(new UnitId(boundary, code)))
        .filter(map::isLeaf);
  }

  /** What the code says first; then what it says on other maps, and what the names say. */
  private List<UnitId> candidates(UnitId first, UnitWritten written) {
    List<UnitId> all = new ArrayList<>(List.of(first));
    newestFirst()
        .flatMap(boundary -> coded(written, boundary).stream())
        .filter(unit -> isBelow(unit, written.province()))
        .forEach(unit -> all.add(unit.unitId()));
    if (written.commune() != null) {
      newestFirst()
          .map(boundary -> named(written.withoutCode(), boundary))
          .forEach(match -> all.addAll(units(match)));
    }
    return all.stream().distinct().toList();
  }

  private static List<UnitId> units(UnitMatch match) {
    return switch (match) {
      case UnitMatch.Found found -> List.of(found.unit());
      case UnitMatch.Ambiguous ambiguous -> ambiguous.candidates();
      case UnitMatch.Contradicted contradicted -> contradicted.candidates();
      case UnitMatch.Unknown unknown -> List.of();
    };
  }

  private boolean lies(OrgUnitView unit, UnitWritten written) {
    return isBelow(unit, written.province()) && isBelow(unit, written.district());
  }

  private boolean isBelow(OrgUnitView unit, @Nullable String name) {
    return name == null
        || map.path(unit.unitId()).stream()
            .flatMap(step -> map.find(step).stream())
            .anyMatch(above -> isCalled(above, name));
  }

  private boolean isNamed(OrgUnitView unit, UnitWritten written) {
    return written.commune() == null || isCalled(unit, written.commune());
  }

  private boolean isCalled(OrgUnitView unit, String name) {
    return Stream.of(name, UnitWords.whole(name))
        .map(Folded::of)
        .anyMatch(
            folded ->
                folded.equals(Folded.of(unit.name()))
                    || folded.equals(Folded.of(map.bareName(unit))));
  }
}
