package vn.lensan.catalog.inbound.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One try to tell us something.
 *
 * @param webhookId the sender's; absent when the message could not be believed
 * @param outcome TAKEN, COPY or REFUSED
 * @param reason why it was refused: a stable code
 */
record AttemptAnswer(
    OffsetDateTime at,
    @Nullable String webhookId,
    String outcome,
    @Nullable String reason,
    int bytes) {}
