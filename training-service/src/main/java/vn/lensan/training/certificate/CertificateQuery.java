package vn.lensan.training.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.training.course.Level;

public record CertificateQuery(
    @Nullable String unit,
    @Nullable String householdId,
    @Nullable String sessionId,
    @Nullable Level level) {

  /**
   * @param same the household asked for, and all that merges made one with it
   */
  List<Criteria> criteria(Set<String> same) {
    return Stream.of(
            is(Certificates.WITHIN, unit),
            householdId == null ? null : Criteria.where(Certificates.HOUSEHOLD).in(same),
            is("achievement.sessionId", sessionId),
            is("achievement.level", level))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Criteria is(String field, @Nullable Object value) {
    return value == null ? null : Criteria.where(field).is(value);
  }
}
