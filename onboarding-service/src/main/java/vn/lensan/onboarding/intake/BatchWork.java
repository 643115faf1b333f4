package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works the rows of a batch side by side, so that their writes share the store's syncs; rows of one
 * group one after the other.
 */
final class BatchWork {
  private static final int SIDE_BY_SIDE = 8;

  private BatchWork() {}

  static <R> List<RowOutcome> inGroups(
      List<R> rows, Function<R, String> group, Function<R, RowOutcome> work) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<R>> groups = new LinkedHashMap<>();
    rows.forEach(
        row -> groups.computeIfAbsent(group.apply(row), any -> new ArrayList<>()).add(row));
    List<RowOutcome> outcomes = new ArrayList<>();
    try (ExecutorService executor =
        Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
      List<Future<List<RowOutcome>>> done =
          groups.values().stream()
              .map(members -> executor.submit(() -> members.stream().map(work).toList()))
              .toList();
      done.forEach(future -> outcomes.addAll(result(future)));
    }
    return outcomes;
  }

  private static List<RowOutcome> result(Future<List<RowOutcome>> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Stopped in the middle of a batch; it is done again", interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(
          "A row could not be worked; the batch is done again", failure.getCause());
    }
  }
}
