package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;

/**
 * What was done on some days counts once in each period that has one of them, on the period's last
 * day (to date: since the first of them). So different things of a period add up from facts as
 * everything else does (decision 0018).
 *
 * @param days ends of periods, all of one year, so that a fact holds no more than a year has
 */
record OncePerPeriod(PeriodType type, int year, List<LocalDate> days) {

  static List<OncePerPeriod> of(Collection<LocalDate> days) {
    List<OncePerPeriod> all = new ArrayList<>();
    for (PeriodType type : PeriodType.values()) {
      Map<Integer, List<LocalDate>> years = new TreeMap<>();
      ends(type, new TreeSet<>(days))
          .forEach(end -> years.computeIfAbsent(end.getYear(), any -> new ArrayList<>()).add(end));
      years.forEach((year, ends) -> all.add(new OncePerPeriod(type, year, ends)));
    }
    return all;
  }

  private static SortedSet<LocalDate> ends(PeriodType type, SortedSet<LocalDate> days) {
    SortedSet<LocalDate> ends = new TreeSet<>();
    if (type == PeriodType.TO_DATE && !days.isEmpty()) {
      ends.add(days.getFirst());
    } else {
      days.forEach(day -> ends.add(Period.of(type, day).to()));
    }
    return ends;
  }

  String name() {
    return type.name() + '-' + year;
  }

  List<Spell> spells() {
    return days.stream().map(Spell::since).toList();
  }
}
