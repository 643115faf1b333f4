package vn.lensan.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code {items: […], cursor?: next, count?}}; counted only when asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String cursor, @Nullable Long count) {

  public Page(List<T> items, @Nullable String cursor) {
    this(items, cursor, null);
  }

  /** From one more than asked for: the surplus only says that there is a next page. */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, String> id) {
    if (found.size() <= request.limit()) {
      return new Page<>(found, null, null);
    }
    List<T> items = List.copyOf(found.subList(0, request.limit()));
    return new Page<>(items, PageRequest.cursorAfter(id.apply(items.getLast())), null);
  }

  public <R> Page<R> map(Function<? super T, R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), cursor, count);
  }

  public Page<T> counted(long all) {
    return new Page<>(items, cursor, all);
  }
}
