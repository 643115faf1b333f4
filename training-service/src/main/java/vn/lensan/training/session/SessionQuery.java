package vn.lensan.training.session;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.training.course.Level;

/**
 * @param unit {@code boundary:code}; classes in it and all below it
 */
public record SessionQuery(
    @Nullable String unit,
    @Nullable String courseId,
    @Nullable Level level,
    @Nullable SessionStatus status) {

  List<Criteria> criteria(String within) {
    return Stream.of(
            is(within, unit),
            is("plan.course.id", courseId),
            is("plan.course.level", level),
            is("status", status))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Criteria is(String field, @Nullable Object value) {
    return value == null ? null : Criteria.where(field).is(value);
  }
}
