package vn.lensan.catalog.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was put apart, without its body.
 *
 * @param reason a stable code; null while it is being applied once more
 * @param goesOn when it is forgotten
 */
public record ApartView(
    String webhookId,
    String channel,
    Instant receivedAt,
    @Nullable String reason,
    Instant goesOn) {}
