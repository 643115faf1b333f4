package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.platform.time.Days;

/**
 * From the state of a group to its facts. A pure function: counting again from the same events
 * gives the same facts.
 */
public final class FactRules {
  private static final String CLOSED = "CLOSED";

  private FactRules() {}

  public static List<Fact> of(Group group) {
    List<Fact> facts = new ArrayList<>(TeamRules.of(group));
    facts.addAll(ProgrammeRules.of(group));
    group.latest(State.ImportRow.class).forEach(row -> facts.add(refused(group, row)));
    group.latest(State.Difficulty.class).forEach(one -> ofDifficulty(group, one, facts));
    State.Household household = group.household();
    if (household != null) {
      FactShape shape = new FactShape(group, household);
      if (group.name().equals(State.Household.GROUP)) {
        ofHousehold(shape, facts);
      }
      group.latest(State.Order.class).forEach(order -> ofOrder(shape, order, facts));
      group.latest(State.Activity.class).forEach(report -> facts.add(visits(shape, report)));
      group.latest(State.Shop.class).forEach(shop -> facts.addAll(Climb.facts(shape, shop)));
      if (group.name().startsWith("product-")) {
        ofProduct(shape, facts);
      }
    }
    return facts.stream().filter(fact -> !fact.spells().isEmpty()).toList();
  }

  private static Fact refused(Group group, State.ImportRow row) {
    return new Fact(
        group.owner() + '/' + group.name() + '/' + Metric.REFUSED_ROW.id(),
        Metric.REFUSED_ROW.id(),
        Map.of(),
        1,
        List.of(Spell.since(row.refusedOn())),
        null,
        row.rowId(),
        row.places(),
        row.places());
  }

  /** On the day it was raised, whenever it is answered. */
  private static void ofDifficulty(Group group, State.Difficulty difficulty, List<Fact> facts) {
    facts.add(ofDifficulty(group, difficulty, Metric.DIFFICULTY));
    if (Boolean.TRUE.equals(difficulty.inTime())) {
      facts.add(ofDifficulty(group, difficulty, Metric.DIFFICULTY_IN_TIME));
    }
  }

  private static Fact ofDifficulty(Group group, State.Difficulty difficulty, Metric metric) {
    return new Fact(
        group.owner() + '/' + group.name() + '/' + metric.id(),
        metric.id(),
        Map.of(),
        1,
        List.of(Spell.since(difficulty.raisedOn())),
        difficulty.householdId(),
        difficulty.difficultyId(),
        difficulty.places(),
        difficulty.within());
  }

  /**
   * An alias of another one is no household, and never was: what it sold and listed counts on, but
   * itself it is counted as the other one only.
   */
  private static void ofHousehold(FactShape shape, List<Fact> facts) {
    State.Household household = shape.household();
    if (household.mergedInto() != null) {
      return;
    }
    List<Spell> days = lifetime(shape);
    String id = household.householdId();
    facts.add(shape.counted(Metric.HOUSEHOLD, Map.of(), days, id));
    if (household.cooperativeId() != null) {
      facts.add(shape.counted(Metric.COOPERATIVE_HOUSEHOLD, Map.of(), days, id));
    }
    Training.basic(shape.group())
        .ifPresent(
            day ->
                facts.add(
                    shape.counted(Metric.TRAINED_BASIC, Map.of(), List.of(Spell.since(day)), id)));
    Training.first(shape.group())
        .ifPresent(
            day ->
                facts.add(
                    shape.counted(
                        Metric.TRAINED,
                        Map.of(),
                        List.of(Spell.since(later(day, household.registeredOn()))),
                        id)));
    facts.addAll(
        Presence.facts(
            shape, Metric.SELLER_ACCOUNT, Presence.ofAccounts(shape.group(), "MARKETPLACE"), id));
    facts.add(shape.counted(Metric.PAYMENT_ACCOUNT, Map.of(), paid(shape.group()), id));
  }

  /** A bank, a wallet or Mobile Money: one of them is enough. */
  private static List<Spell> paid(Group group) {
    return Spells.union(
        Presence.ofAccounts(group, "PAYMENT").values().stream().flatMap(List::stream).toList());
  }

  /**
   * From its registration on, without the days on which it was closed. The event's own day is
   * looked at only where it tells no days: later events of a closed household have later ones.
   */
  private static List<Spell> lifetime(FactShape shape) {
    State.Household household = shape.household();
    LocalDate from = household.registeredOn();
    List<State.Household.Closure> closures = household.closures();
    if (closures == null) {
      return List.of(new Spell(from, closedWithoutDays(shape)));
    }
    List<Spell> open = new ArrayList<>();
    LocalDate since = from;
    for (State.Household.Closure closure : closures) {
      open.add(new Spell(since, closure.from()));
      since = closure.to() == null ? LocalDate.MAX : closure.to();
    }
    open.add(Spell.between(since, LocalDate.MAX));
    return Spells.union(open);
  }

  private static @Nullable LocalDate closedWithoutDays(FactShape shape) {
    return shape.group().entities().values().stream()
        .map(Entity::latest)
        .filter(
            version ->
                version.state() instanceof State.Household state && state.status().equals(CLOSED))
        .map(version -> Presence.day(version.at()))
        .findFirst()
        .orElse(null);
  }

  /** Who learned before registering counts among households from the registration on. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void ofProduct(FactShape shape, List<Fact> facts) {
    String id = shape.group().name().substring("product-".length());
    Map<String, List<Spell>> live = Presence.ofListings(shape.group());
    facts.addAll(Presence.facts(shape, Metric.LIVE_PRODUCT, live, id));
    List<Spell> certified = Certified.spells(shape.group());
    facts.add(shape.counted(Metric.OCOP_CERTIFIED, Map.of(), certified, id));
    facts.add(
        shape.counted(
            Metric.OCOP_ON_BOTH,
            Map.of(),
            Spells.intersection(certified, Presence.onBoth(live)),
            id));
  }

  private static Fact visits(FactShape shape, State.Activity report) {
    List<Spell> day = report.visits() == 0 ? List.of() : List.of(Spell.since(report.day()));
    Map<String, String> dims = Map.of(Dimension.CHANNEL.id(), report.channel());
    return shape.summed(Metric.VISIT, dims, day, report.reportId(), report.visits());
  }

  private static void ofOrder(FactShape shape, State.Order order, List<Fact> facts) {
    Map<String, String> dims =
        Map.of(Dimension.CHANNEL.id(), order.channel(), Dimension.STATUS.id(), order.status());
    List<Spell> day = List.of(Spell.since(Days.of(order.placedAt().toInstant())));
    long value = order.lines().stream().mapToLong(State.Order.Line::amount).sum();
    facts.add(shape.counted(Metric.ORDER, dims, day, order.orderId()));
    facts.add(shape.summed(Metric.ORDER_VALUE, dims, day, order.orderId(), value));
  }
}
