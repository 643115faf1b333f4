package vn.lensan.platform.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is: the group that was served longest ago, and in it the one that was. Whoever was
 * never served comes first.
 */
final class Turns {
  private static final int MOST_REMEMBERED = 10_000;

  private final Map<String, Long> groups = new Remembered();
  private final Map<String, Long> members = new Remembered();
  private long turn;

  /** Somebody who waits, and for whom. */
  record Waiting(String id, String group) {}

  /** Of those who wait, in the order in which they came. */
  Optional<Waiting> next(Collection<Waiting> waiting) {
    Optional<Waiting> next =
        waiting.stream()
            .min(
                Comparator.comparingLong((Waiting one) -> groups.getOrDefault(one.group(), 0L))
                    .thenComparingLong(one -> members.getOrDefault(one.id(), 0L)));
    next.ifPresent(this::serve);
    return next;
  }

  private void serve(Waiting one) {
    turn++;
    groups.put(one.group(), turn);
    members.put(one.id(), turn);
  }

  /** Who has not been seen for so long may come first once more. */
  private static final class Remembered extends LinkedHashMap<String, Long> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
