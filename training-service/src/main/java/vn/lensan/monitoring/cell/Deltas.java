package vn.lensan.monitoring.cell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.monitoring.fact.Spell;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.platform.time.Days;

/**
 * From a fact's change to the cells': −old and +new wherever they count, nothing where they cancel.
 */
public final class Deltas {
  /** An end further ahead than this isn't written down: readers of "now" look no further. */
  public static final int YEARS_AHEAD = 10;

  private Deltas() {}

  public record Change(String cell, Delta delta) {}

  public static List<Change> of(FactChange change) {
    Map<CellKey, Long> net = new HashMap<>();
    add(net, change.after(), 1);
    add(net, change.before(), -1);
    LocalDate happened = Days.of(Instant.ofEpochMilli(change.at()));
    List<Change> deltas = new ArrayList<>();
    net.forEach(
        (cell, amount) -> {
          if (amount != 0) {
            boolean late = cell.day() != null && cell.day().isBefore(happened);
            deltas.add(new Change(cell.toString(), new Delta(amount, change.at(), late)));
          }
        });
    return deltas;
  }

  private static void add(Map<CellKey, Long> net, @Nullable Fact fact, int sign) {
    if (fact == null) {
      return;
    }
    Map<LocalDate, Long> days = days(fact, sign);
    long total = days.values().stream().mapToLong(Long::longValue).sum();
    for (Series series : series(fact)) {
      days.forEach((day, amount) -> net.merge(new CellKey(series, day), amount, Math::addExact));
      net.merge(new CellKey(series, null), total, Math::addExact);
    }
  }

  private static Map<LocalDate, Long> days(Fact fact, int sign) {
    Map<LocalDate, Long> days = new TreeMap<>();
    long amount = Math.multiplyExact(fact.amount(), (long) sign);
    for (Spell spell : fact.spells()) {
      days.merge(spell.from(), amount, Math::addExact);
      LocalDate until = spell.until();
      if (until != null && until.isBefore(spell.from().plusYears(YEARS_AHEAD))) {
        days.merge(until, Math.negateExact(amount), Math::addExact);
      }
    }
    return days;
  }

  private static List<Series> series(Fact fact) {
    Metric metric = Metric.named(fact.metric());
    List<Series> all = new ArrayList<>();
    for (String unit : fact.places()) {
      for (Set<Dimension> grouping : metric.groupings()) {
        Map<String, String> dims =
            grouping.stream()
                .collect(
                    Collectors.toMap(Dimension::id, dim -> fact.dims().getOrDefault(dim.id(), "")));
        all.add(Series.of(metric, dims, unit));
      }
    }
    return all;
  }
}
