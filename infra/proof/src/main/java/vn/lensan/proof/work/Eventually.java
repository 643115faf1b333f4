package vn.lensan.proof.work;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.lensan.proof.field.Pause;

/** Looks until it is so. */
public final class Eventually {
  static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private Eventually() {}

  public static <T> T present(String what, Supplier<Optional<T>> look) {
    return until(what, look, Optional::isPresent).orElseThrow();
  }

  public static <T> T until(String what, Supplier<T> look, Predicate<T> enough) {
    Optional<T> seen = within(PATIENCE, look, enough);
    return seen.orElseThrow(() -> new IllegalStateException("Waited in vain for " + what));
  }

  /** Empty when it was not so in that time. */
  public static <T> Optional<T> within(Duration patience, Supplier<T> look, Predicate<T> enough) {
    long until = System.nanoTime() + patience.toNanos();
    do {
      T seen = look.get();
      if (enough.test(seen)) {
        return Optional.of(seen);
      }
      Pause.of(LOOK_AGAIN);
    } while (System.nanoTime() < until);
    return Optional.empty();
  }
}
