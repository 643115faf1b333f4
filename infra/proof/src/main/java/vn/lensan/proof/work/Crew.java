package vn.lensan.proof.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.lensan.proof.field.Pause;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Findings.Kind;

/**
 * Does all kinds of work side by side until it is told to stop, and then finishes what it began.
 */
public final class Crew {
  private static final Duration ASK_AGAIN = Duration.ofMillis(100);
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(3);

  private final List<Work> works;
  private final Map<Work, Collection<Chain>> chains = new ConcurrentHashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> broken = new CopyOnWriteArrayList<>();
  private volatile boolean working;

  public Crew(List<Work> works) {
    this.works = works;
    works.forEach(work -> chains.put(work, new CopyOnWriteArrayList<>()));
  }

  public void start() {
    working = true;
    works.forEach(work -> threads.add(Thread.ofVirtual().start(() -> go(work))));
  }

  private void go(Work work) {
    Collection<Chain> own = chainsOf(work);
    while (working) {
      Chain chain = work.begin(own.size() + 1);
      own.add(chain);
      follow(chain);
      Pause.of(work.pace());
    }
  }

  /**
   * A piece that gets no answer for long is left for the end, as a client in the field leaves it.
   */
  private void follow(Chain chain) {
    for (int tries = 0; working && !chain.done() && tries < 100; tries++) {
      if (!advanced(chain)) {
        Pause.of(ASK_AGAIN);
      }
    }
  }

  private boolean advanced(Chain chain) {
    try {
      return chain.advance();
    } catch (RuntimeException failure) {
      broken.add(chain.key() + ": " + failure);
      return false;
    }
  }

  /** Stops beginning new work and asks on until all that was begun is answered. */
  public void finish(Findings findings) {
    working = false;
    threads.forEach(Crew::join);
    threads.clear();
    for (Work work : works) {
      for (Chain chain : chainsOf(work)) {
        Eventually.within(
            SETTLED_WITHIN, () -> chain.done() || advanced(chain), any -> chain.done());
        if (!chain.done()) {
          findings.add(Kind.UNANSWERED, chain.state());
        }
      }
    }
    broken.forEach(failure -> findings.add(Kind.OTHER, failure));
  }

  public void check(Findings findings) {
    works.forEach(work -> check(work, findings));
  }

  private void check(Work work, Findings findings) {
    try {
      work.check(doneOf(work), findings);
    } catch (RuntimeException failure) {
      findings.add(Kind.OTHER, work.name() + " could not be checked: " + failure);
    }
  }

  public Map<String, Long> figures() {
    Map<String, Long> sum = new ConcurrentHashMap<>();
    works.forEach(
        work ->
            work.figures(doneOf(work))
                .forEach((indicator, value) -> sum.merge(indicator, value, Long::sum)));
    return sum;
  }

  /** How many pieces of each kind were done. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    works.forEach(work -> counts.put(work.name(), doneOf(work).size()));
    return counts;
  }

  private Collection<Chain> chainsOf(Work work) {
    return chains.getOrDefault(work, List.of());
  }

  private List<Chain> doneOf(Work work) {
    return chainsOf(work).stream().filter(Chain::done).toList();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
