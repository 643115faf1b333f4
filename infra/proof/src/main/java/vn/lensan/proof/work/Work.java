package vn.lensan.proof.work;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import vn.lensan.proof.oracle.Findings;

/** One kind of work. */
public interface Work {
  String name();

  /** A new piece, not yet begun. */
  Chain begin(int number);

  /** Once all pieces are done: each effect is there, once. */
  void check(Collection<Chain> done, Findings findings);

  /** How long after a piece the next one is begun. */
  default Duration pace() {
    return Duration.ofMillis(150);
  }

  /** What the pieces add to the figures of their commune. */
  default Map<String, Long> figures(Collection<Chain> done) {
    return Map.of();
  }
}
