package vn.lensan.onboarding.duplicate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal of a merge as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MergeAnswer(
    String id,
    String duplicateId,
    String survivor,
    String loser,
    String state,
    List<Line> journal,
    String mergedBy,
    OffsetDateTime mergedAt,
    String reason,
    @Nullable Undone undone,
    long version) {

  record Line(String group, String from) {}

  record Undone(String by, OffsetDateTime at, String reason, List<String> givenBack) {}
}
