package vn.lensan.catalog.withdrawal.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalWire(
    String withdrawalId,
    String householdId,
    String channel,
    String consentId,
    String state,
    OffsetDateTime askedAt,
    @Nullable OffsetDateTime settledAt) {}
