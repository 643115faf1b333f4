package vn.lensan.onboarding.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.Understood;

/**
 * A job as the API tells it; {@code validationToken} commits what it has validated. {@code
 * doubtful} rows were stored and count in the others too.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResponse(
    String id,
    String kind,
    String mode,
    String onError,
    String state,
    String fileName,
    int processed,
    int total,
    int created,
    int updated,
    int unchanged,
    int refused,
    int doubtful,
    List<String> unknownColumns,
    @Nullable Understood understood,
    @Nullable String problem,
    String startedBy,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt,
    @Nullable String validationToken,
    @Nullable OffsetDateTime validUntil) {}
