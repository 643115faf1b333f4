package vn.lensan.onboarding.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a household was closed, each time until it was reopened; why is told by the log. */
record Closures(List<Closure> all) {
  static final Closures NONE = new Closures(List.of());

  /**
   * @param before what it is again after a reopening
   */
  record Closure(LocalDate from, @Nullable LocalDate to, HouseholdStatus before) {}

  Closures begun(LocalDate day, HouseholdStatus before) {
    List<Closure> more = new ArrayList<>(all);
    more.add(new Closure(day, null, before));
    return new Closures(List.copyOf(more));
  }

  Closures ended(LocalDate day) {
    List<Closure> same = new ArrayList<>(all);
    Closure last = same.removeLast();
    same.add(new Closure(last.from(), day, last.before()));
    return new Closures(List.copyOf(same));
  }

  HouseholdStatus before() {
    return all.getLast().before();
  }

  /** Since when it has been closed now. */
  Optional<LocalDate> since() {
    return all.isEmpty() || all.getLast().to() != null
        ? Optional.empty()
        : Optional.of(all.getLast().from());
  }

  /** Null rather than nothing, so that most events stay as short as they were. */
  @Nullable List<ClosedSpell> spells() {
    return all.isEmpty()
        ? null
        : all.stream().map(one -> new ClosedSpell(one.from(), one.to())).toList();
  }
}
