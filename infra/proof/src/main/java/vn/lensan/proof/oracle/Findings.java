package vn.lensan.proof.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, each with its kind; empty is what is hoped for. */
public final class Findings {
  /** The kinds of failure that a fault may not have. */
  public enum Kind {
    LOST,
    TWICE,
    FIGURE,
    ORDER,
    UNANSWERED,
    DEAD_LETTER,
    OTHER
  }

  /** One of them, in words. */
  public record Finding(Kind kind, String what) {}

  private final List<Finding> all = new ArrayList<>();

  public synchronized void add(Kind kind, String what) {
    all.add(new Finding(kind, what));
  }

  public synchronized List<Finding> all() {
    return List.copyOf(all);
  }

  /** Each of the expected is there once, and nothing else is. */
  public void expectEachOnce(String what, Collection<String> expected, Collection<String> found) {
    Map<String, Integer> times = new HashMap<>();
    found.forEach(id -> times.merge(id, 1, Integer::sum));
    for (String id : expected) {
      int count = times.getOrDefault(id, 0);
      if (count == 0) {
        add(Kind.LOST, what + " " + id + " was acknowledged and is not there");
      } else if (count > 1) {
        add(Kind.TWICE, what + " " + id + " is there " + count + " times");
      }
    }
    times.keySet().removeAll(expected);
    if (!times.isEmpty()) {
      add(Kind.TWICE, times.size() + " more of " + what + " than were asked for");
    }
  }
}
