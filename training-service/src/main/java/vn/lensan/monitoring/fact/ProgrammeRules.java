package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;

/** From what provinces choose to facts. */
final class ProgrammeRules {
  /** Complete ones that make a province ready: 3 to 10 (Decision 1034, App. 02; 004:2981). */
  private static final int FEWEST = 3;

  private static final int MOST = 10;

  private ProgrammeRules() {}

  static List<Fact> of(Group group) {
    List<Fact> facts = new ArrayList<>();
    group.latest(ProgrammeState.Unit.class).forEach(unit -> facts.add(province(group, unit)));
    group.latest(ProgrammeState.Supplier.class).forEach(one -> facts.add(supplier(group, one)));
    for (Entity entity : group.entities().values()) {
      switch (entity.latest().state()) {
        case ProgrammeState.Flagships now -> facts.addAll(flagships(group, entity, now));
        case ProgrammeState.Input now -> facts.addAll(InputRules.of(group, entity, now));
        default -> {}
      }
    }
    return facts;
  }

  private static Fact province(Group group, ProgrammeState.Unit unit) {
    return fact(group, Metric.PROVINCE, unit.owner(), List.of(unit.inForce()))
        .in(unit.path(), unit.path());
  }

  private static Fact supplier(Group group, ProgrammeState.Supplier supplier) {
    Spell chosen = new Spell(supplier.chosenOn(), supplier.releasedOn());
    return fact(group, Metric.SUPPLIER, supplier.supplierId(), List.of(chosen))
        .in(supplier.places(), supplier.within());
  }

  private static List<Fact> flagships(
      Group group, Entity history, ProgrammeState.Flagships latest) {
    List<Fact> facts = new ArrayList<>();
    chosen(history)
        .forEach(
            (product, spells) ->
                facts.add(
                    fact(group, Metric.FLAGSHIP, product, Spells.union(spells))
                        .told(product, Map.of(), 1)
                        .in(latest.places(), latest.within())));
    List<Spell> ready = during(history, ProgrammeRules::isReady);
    facts.add(
        fact(group, Metric.FLAGSHIP_READY, group.owner(), ready)
            .in(latest.places(), latest.within()));
    return facts;
  }

  private static boolean isReady(ProgrammeState.Flagships list) {
    long complete =
        list.products().stream().filter(ProgrammeState.Flagships.Flagship::complete).count();
    return complete >= FEWEST && complete <= MOST;
  }

  /** By product: from the day on which it was chosen until the list no longer has it. */
  private static Map<String, List<Spell>> chosen(Entity history) {
    Map<String, List<Spell>> chosen = new TreeMap<>();
    Map<String, LocalDate> open = new TreeMap<>();
    for (ProgrammeState.Flagships list : lists(history)) {
      Map<String, LocalDate> now = new TreeMap<>();
      list.products().forEach(one -> now.put(one.productId(), one.chosenOn()));
      open.forEach(
          (product, since) -> {
            if (!since.equals(now.get(product))) {
              add(chosen, product, new Spell(since, list.on()));
            }
          });
      open.clear();
      open.putAll(now);
    }
    open.forEach((product, since) -> add(chosen, product, Spell.since(since)));
    return chosen;
  }

  private static void add(Map<String, List<Spell>> to, String product, Spell spell) {
    to.computeIfAbsent(product, any -> new ArrayList<>()).add(spell);
  }

  private static List<Spell> during(Entity history, Predicate<ProgrammeState.Flagships> holds) {
    List<ProgrammeState.Flagships> lists = lists(history);
    List<Spell> spells = new ArrayList<>();
    for (int place = 0; place < lists.size(); place++) {
      LocalDate until = place + 1 < lists.size() ? lists.get(place + 1).on() : null;
      if (holds.test(lists.get(place))) {
        spells.add(new Spell(lists.get(place).on(), until));
      }
    }
    return Spells.union(spells);
  }

  private static List<ProgrammeState.Flagships> lists(Entity history) {
    return history.versions().stream()
        .map(version -> (ProgrammeState.Flagships) version.state())
        .toList();
  }

  static Fact fact(Group group, Metric metric, String subject, List<Spell> spells) {
    String id = group.owner() + '/' + group.name() + '/' + metric.id();
    return new Fact(id, metric.id(), Map.of(), 1, spells, null, subject, List.of(), List.of());
  }

  static Fact onChannel(Fact fact, String channel) {
    return fact.told(channel, Map.of(Dimension.CHANNEL.id(), channel), 1);
  }
}
