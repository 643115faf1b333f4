package vn.lensan.onboarding.account.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountState;

/** An account as it is shown. */
record AccountAnswer(
    String id,
    String householdId,
    AccountKind kind,
    String provider,
    AccountState state,
    @Nullable LocalDate openedOn,
    @Nullable String helpedBy,
    OffsetDateTime requestedAt) {}
