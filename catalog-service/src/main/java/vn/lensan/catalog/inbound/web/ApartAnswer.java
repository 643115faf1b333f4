package vn.lensan.catalog.inbound.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message that was put apart. Its body is not shown.
 *
 * @param reason a stable code; absent while it is being applied once more
 * @param keptUntil after which it is forgotten
 */
record ApartAnswer(
    String webhookId,
    OffsetDateTime receivedAt,
    @Nullable String reason,
    OffsetDateTime keptUntil) {}
