package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;

/**
 * In which periods a shop was used, and how far it got in each. Counted once in a period, on its
 * last day: so different shops of a period add up from facts as everything else does.
 */
final class Climb {
  private static final String ACCOUNT = "ACCOUNT";
  private static final String REPEATED = "REPEATED";
  private static final Set<Deed.Kind> USES =
      EnumSet.of(Deed.Kind.USED, Deed.Kind.LISTED, Deed.Kind.ORDERED);
  private static final List<Deed.Kind> FROM_THE_TOP =
      List.of(Deed.Kind.DELIVERED, Deed.Kind.CONFIRMED, Deed.Kind.ORDERED, Deed.Kind.LISTED);
  private final FactShape shape;
  private final State.Shop shop;

  private Climb(FactShape shape, State.Shop shop) {
    this.shape = shape;
    this.shop = shop;
  }

  static List<Fact> facts(FactShape shape, State.Shop shop) {
    boolean opened =
        shop.days().values().stream().anyMatch(kinds -> kinds.containsKey(Deed.Kind.OPENED));
    return opened ? new Climb(shape, shop).facts() : List.of();
  }

  /** What was done in a period, and whether something was sold again in it. */
  private record Stretch(Set<Deed.Kind> kinds, boolean again) {
    boolean isUsed() {
      return kinds.stream().anyMatch(USES::contains);
    }

    Stretch with(Set<Deed.Kind> more, boolean moreAgain) {
      EnumSet<Deed.Kind> all = EnumSet.copyOf(kinds);
      all.addAll(more);
      return new Stretch(all, again || moreAgain);
    }

    String rung() {
      return again
          ? REPEATED
          : FROM_THE_TOP.stream()
              .filter(kinds::contains)
              .map(Enum::name)
              .findFirst()
              .orElse(ACCOUNT);
    }
  }

  private List<Fact> facts() {
    Map<LocalDate, Stretch> days = days();
    List<Fact> facts = new ArrayList<>();
    for (PeriodType type : PeriodType.values()) {
      Map<LocalDate, Stretch> periods =
          type == PeriodType.TO_DATE ? toDate(days) : periods(type, days);
      facts.addAll(facts(type, periods));
    }
    return facts;
  }

  private Map<LocalDate, Stretch> days() {
    Map<LocalDate, Stretch> days = new TreeMap<>();
    int delivered = 0;
    for (Map.Entry<LocalDate, Map<Deed.Kind, Integer>> day :
        new TreeMap<>(shop.days()).entrySet()) {
      int now = day.getValue().getOrDefault(Deed.Kind.DELIVERED, 0);
      boolean again = now > 0 && delivered + now > 1;
      delivered += now;
      days.put(day.getKey(), new Stretch(day.getValue().keySet(), again));
    }
    return days;
  }

  private static Map<LocalDate, Stretch> periods(PeriodType type, Map<LocalDate, Stretch> days) {
    Map<LocalDate, Stretch> periods = new TreeMap<>();
    days.forEach(
        (day, stretch) ->
            periods.merge(
                Period.of(type, day).to(),
                stretch,
                (one, more) -> one.with(more.kinds, more.again)));
    return periods;
  }

  /** Active since the first use; as far as it ever got. */
  private static Map<LocalDate, Stretch> toDate(Map<LocalDate, Stretch> days) {
    Map<LocalDate, Stretch> ever = new TreeMap<>();
    days.entrySet().stream()
        .filter(day -> day.getValue().isUsed())
        .findFirst()
        .ifPresent(
            first ->
                days.values().stream()
                    .reduce((one, more) -> one.with(more.kinds, more.again))
                    .ifPresent(all -> ever.put(first.getKey(), all)));
    return ever;
  }

  /** By year, so that a fact holds no more days than a year has. */
  private List<Fact> facts(PeriodType type, Map<LocalDate, Stretch> periods) {
    Map<String, List<Spell>> spells = new TreeMap<>();
    Map<String, String> rungs = new TreeMap<>();
    periods.forEach(
        (day, stretch) -> {
          if (stretch.isUsed()) {
            String name = String.join("-", type.name(), stretch.rung(), "" + day.getYear());
            rungs.put(name, stretch.rung());
            spells.computeIfAbsent(name, any -> new ArrayList<>()).add(Spell.since(day));
          }
        });
    List<Fact> facts = new ArrayList<>();
    spells.forEach((name, on) -> facts.add(fact(type, name, rungs.getOrDefault(name, ""), on)));
    return facts;
  }

  private Fact fact(PeriodType type, String name, String rung, List<Spell> on) {
    Map<String, String> dims =
        Map.of(
            Dimension.PERIOD.id(), type.name(),
            Dimension.RUNG.id(), rung,
            Dimension.CHANNEL.id(), shop.channel());
    String subject = shop.householdId() + '/' + shop.channel();
    return shape.named(Metric.ACTIVE_ACCOUNT, name, dims, on, subject);
  }
}
