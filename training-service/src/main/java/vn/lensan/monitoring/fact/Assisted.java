package vn.lensan.monitoring.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;

/**
 * A household that was helped counts once in a period, with anything and with each kind: under its
 * own owner in every unit of the teams that helped it, under a team's owner for that team alone.
 */
final class Assisted {
  private final Group group;
  private final TeamState.Help any;

  private Assisted(Group group, TeamState.Help any) {
    this.group = group;
    this.any = any;
  }

  static List<Fact> facts(Group group) {
    List<TeamState.Help> helps = group.latest(TeamState.Help.class);
    return helps.isEmpty() ? List.of() : new Assisted(group, helps.getFirst()).facts(helps);
  }

  /** Where a team is. */
  private record Seat(List<String> within, List<String> places) {
    static Seat of(TeamState.Help help) {
      return new Seat(help.within(), help.places());
    }
  }

  private List<Fact> facts(List<TeamState.Help> helps) {
    Map<String, List<TeamState.Help>> kinds = new TreeMap<>();
    kinds.put(Metric.ANY, helps);
    helps.forEach(help -> kinds.computeIfAbsent(help.kind(), kind -> new ArrayList<>()).add(help));
    List<Fact> facts = new ArrayList<>();
    kinds.forEach(
        (kind, some) ->
            bySeats(some)
                .forEach((seats, places) -> facts.addAll(facts(kind, some, seats, places))));
    return facts;
  }

  /**
   * Units in which the same teams helped. Two teams' province has the household once and each of
   * their communes has it too, and a row of one commune names nothing of the other.
   */
  private static Map<Set<Seat>, List<String>> bySeats(List<TeamState.Help> helps) {
    Map<String, Set<Seat>> seats = new TreeMap<>();
    helps.forEach(
        help ->
            help.places()
                .forEach(
                    place ->
                        seats
                            .computeIfAbsent(place, any -> new LinkedHashSet<>())
                            .add(Seat.of(help))));
    Map<Set<Seat>, List<String>> places = new LinkedHashMap<>();
    seats.forEach((place, its) -> places.computeIfAbsent(its, any -> new ArrayList<>()).add(place));
    return places;
  }

  private List<Fact> facts(
      String kind, List<TeamState.Help> helps, Set<Seat> seats, List<String> places) {
    List<LocalDate> days =
        helps.stream()
            .filter(help -> seats.contains(Seat.of(help)))
            .map(TeamState.Help::on)
            .toList();
    List<String> counted = isOfTeam() ? Leaves.of(places) : places;
    if (counted.isEmpty()) {
      return List.of();
    }
    String where = UUID.nameUUIDFromBytes(bytes(places)).toString();
    return OncePerPeriod.of(days).stream()
        .map(once -> fact(kind, where, once))
        .map(shape -> shape.in(counted, common(seats)))
        .toList();
  }

  private static byte[] bytes(Collection<String> places) {
    return String.join("\n", places).getBytes(StandardCharsets.UTF_8);
  }

  private boolean isOfTeam() {
    return group.owner().startsWith(TeamState.MARK);
  }

  private Fact fact(String kind, String where, OncePerPeriod once) {
    String name = String.join("-", Metric.ASSISTED.id(), kind, where, once.name());
    Map<String, String> dims =
        Map.of(
            Dimension.PERIOD.id(),
            once.type().name(),
            Dimension.KIND.id(),
            kind,
            Dimension.TEAM.id(),
            isOfTeam() ? any.teamId() : Metric.ANY);
    return new Fact(
        group.owner() + '/' + group.name() + '/' + name,
        Metric.ASSISTED.id(),
        dims,
        1,
        once.spells(),
        any.householdId(),
        any.householdId(),
        List.of(),
        List.of());
  }

  /** Who may see all of the teams. */
  private static List<String> common(Set<Seat> seats) {
    Set<String> common = new TreeSet<>(seats.iterator().next().within());
    seats.forEach(seat -> common.retainAll(seat.within()));
    return List.copyOf(common);
  }
}
