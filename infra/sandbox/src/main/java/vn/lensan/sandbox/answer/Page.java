package vn.lensan.sandbox.answer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a list and where the next part begins. */
public record Page<T>(List<T> items, @Nullable String cursor) {

  private static final int LONGEST = 200;

  public static <R, T> Page<T> of(
      Stream<R> rows, int limit, Function<R, String> key, Function<R, T> view) {
    new Checks().wrongIf(limit < 1 || limit > LONGEST, "/limit", "invalid").done();
    var found = rows.limit(limit + 1L).toList();
    var shown = found.subList(0, Math.min(limit, found.size()));
    var next = found.size() > limit ? key.apply(shown.getLast()) : null;
    return new Page<>(shown.stream().map(view).toList(), next);
  }
}
