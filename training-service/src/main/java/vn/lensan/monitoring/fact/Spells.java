package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sets of days as spells: sorted, apart, none empty. */
final class Spells {
  private Spells() {}

  static List<Spell> union(Collection<Spell> spells) {
    List<Spell> sorted =
        spells.stream()
            .filter(spell -> !spell.isEmpty())
            .sorted(Comparator.comparing(Spell::from))
            .toList();
    List<Spell> merged = new ArrayList<>();
    for (Spell spell : sorted) {
      Spell last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || last.end().isBefore(spell.from())) {
        merged.add(spell);
      } else {
        LocalDate end = last.end().isAfter(spell.end()) ? last.end() : spell.end();
        merged.set(merged.size() - 1, Spell.between(last.from(), end));
      }
    }
    return List.copyOf(merged);
  }

  static List<Spell> intersection(Collection<Spell> some, Collection<Spell> others) {
    List<Spell> common = new ArrayList<>();
    for (Spell one : some) {
      for (Spell other : others) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate end = one.end().isBefore(other.end()) ? one.end() : other.end();
        common.add(Spell.between(from, end));
      }
    }
    return union(common);
  }
}
