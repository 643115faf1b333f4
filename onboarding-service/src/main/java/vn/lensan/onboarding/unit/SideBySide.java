package vn.lensan.onboarding.unit;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Writes many documents side by side, so that they share the store's syncs. */
final class SideBySide {
  private static final int WIDTH = 16;

  private SideBySide() {}

  static <T> void all(List<T> things, Consumer<T> write) {
    try (ExecutorService executor =
        Executors.newFixedThreadPool(WIDTH, Thread.ofVirtual().factory())) {
      things.stream()
          .<Future<?>>map(thing -> executor.submit(() -> write.accept(thing)))
          .toList()
          .forEach(SideBySide::rethrow);
    }
  }

  private static void rethrow(Future<?> write) {
    try {
      write.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped in the middle; it is done again", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("A unit could not be stored", failure.getCause());
    }
  }
}
