package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often a team helped on a day, more or less than was known. Each help's share is told from all
 * that is known of it, so a day counts as long as one help lies on it, whatever came late or twice.
 */
public record Workdays(Map<LocalDate, Integer> counts) {

  /** Empty where nothing changed for this owner. */
  public static Optional<Workdays> change(String owner, Entity before, Entity after) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    add(counts, owner, after, 1);
    add(counts, owner, before, -1);
    return counts.isEmpty() ? Optional.empty() : Optional.of(new Workdays(counts));
  }

  private static void add(Map<LocalDate, Integer> to, String owner, Entity entity, int sign) {
    if (!entity.versions().isEmpty()
        && entity.latest().state() instanceof TeamState.Help help
        && owner.equals(TeamState.ownerOf(help.teamId()))) {
      to.merge(help.on(), sign, Workdays::sum);
    }
  }

  /** The team's days with these; its version only grows. */
  public Entity on(String owner, @Nullable Entity known) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    if (known != null && known.latest().state() instanceof TeamState.Work work) {
      days.putAll(work.days());
    }
    counts.forEach((day, count) -> days.merge(day, count, Workdays::sum));
    long sequence = known == null ? 1 : known.latest().sequence() + 1;
    TeamState.Work work =
        new TeamState.Work(owner.substring(TeamState.MARK.length()), new TreeMap<>(days));
    return new Entity(List.of(new Entity.Version(sequence, 0, work)));
  }

  private static @Nullable Integer sum(Integer one, Integer other) {
    int sum = one + other;
    return sum == 0 ? null : sum;
  }
}
