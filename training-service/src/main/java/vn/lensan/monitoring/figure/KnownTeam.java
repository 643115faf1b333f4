package vn.lensan.monitoring.figure;

import java.util.Comparator;
import java.util.Optional;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.Leaves;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.platform.unit.UnitId;

/** A team, and the unit on which its figures are told. */
public record KnownTeam(String id, Place place) {

  /** On the map asked for, when the team has a place there; else on the newest. */
  static Optional<KnownTeam> of(Fact team, PlaceTree tree, String boundary) {
    return Leaves.of(team.places()).stream()
        .map(UnitId::parse)
        .flatMap(unit -> tree.find(unit).stream())
        .max(
            Comparator.<Place, Boolean>comparing(place -> place.id().boundary().equals(boundary))
                .thenComparing(place -> place.id().boundary()))
        .map(place -> new KnownTeam(team.subject(), place));
  }
}
