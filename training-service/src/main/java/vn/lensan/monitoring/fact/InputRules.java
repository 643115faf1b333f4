package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.lensan.monitoring.indicator.Metric;

/** From the history of an input product to facts. */
final class InputRules {
  private InputRules() {}

  static List<Fact> of(Group group, Entity history, ProgrammeState.Input latest) {
    Map<String, List<Spell>> shown = shown(history);
    List<Spell> anywhere = Spells.union(shown.values().stream().flatMap(List::stream).toList());
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(group, Metric.INPUT, latest, during(history, told -> List.of(told.on()))));
    shown.forEach(
        (channel, spells) -> facts.add(live(group, latest, channel, Spells.union(spells))));
    facts.add(live(group, latest, Metric.ANY, anywhere));
    facts.add(live(group, latest, Metric.BOTH, Presence.onBoth(shown)));
    List<Spell> complete =
        during(history, told -> told.input().complete() ? List.of(told.on()) : List.of());
    facts.add(fact(group, Metric.INPUT_COMPLETE, latest, Spells.intersection(complete, anywhere)));
    facts.add(fact(group, Metric.INPUT_PREFERENTIAL, latest, during(history, InputRules::offer)));
    return facts;
  }

  private static Fact fact(
      Group group, Metric metric, ProgrammeState.Input latest, List<Spell> spells) {
    return ProgrammeRules.fact(group, metric, latest.inputId(), spells)
        .in(latest.places(), latest.within());
  }

  private static Fact live(
      Group group, ProgrammeState.Input latest, String channel, List<Spell> spells) {
    return ProgrammeRules.onChannel(fact(group, Metric.INPUT_LIVE, latest, spells), channel);
  }

  private static Map<String, List<Spell>> shown(Entity history) {
    Map<String, List<Spell>> shown = new TreeMap<>();
    for (Told told : told(history)) {
      told.input()
          .shownOn()
          .forEach(
              channel -> shown.computeIfAbsent(channel, any -> new ArrayList<>()).add(told.on()));
    }
    return shown;
  }

  private static List<Spell> offer(Told told) {
    ProgrammeState.Input.Preference preference = told.input().preference();
    return preference == null
        ? List.of()
        : Spells.intersection(
            List.of(told.on()), List.of(new Spell(preference.from(), preference.to().plusDays(1))));
  }

  private static List<Spell> during(Entity history, Function<Told, List<Spell>> holds) {
    return Spells.union(
        told(history).stream().flatMap(told -> holds.apply(told).stream()).toList());
  }

  /**
   * @param on the days on which it stood so; of what was withdrawn there are none
   */
  private record Told(ProgrammeState.Input input, Spell on) {}

  /** Each state until the next one; the first from the day on which it was offered. */
  private static List<Told> told(Entity history) {
    List<Told> told = new ArrayList<>();
    List<Entity.Version> versions = history.versions();
    for (int place = 0; place < versions.size(); place++) {
      ProgrammeState.Input input = (ProgrammeState.Input) versions.get(place).state();
      LocalDate from = place == 0 ? input.offeredOn() : changed(versions.get(place));
      LocalDate until = place + 1 < versions.size() ? changed(versions.get(place + 1)) : null;
      if (input.withdrawnOn() == null) {
        told.add(new Told(input, new Spell(from, until)));
      } else if (place == 0) {
        // Only its end is known yet: what it was until then comes with the older events.
        told.add(new Told(input, new Spell(from, input.withdrawnOn())));
      }
    }
    return told;
  }

  private static LocalDate changed(Entity.Version version) {
    LocalDate withdrawn = ((ProgrammeState.Input) version.state()).withdrawnOn();
    return withdrawn == null ? Presence.day(version.at()) : withdrawn;
  }
}
