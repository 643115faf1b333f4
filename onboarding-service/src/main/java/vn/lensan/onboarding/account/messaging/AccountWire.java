package vn.lensan.onboarding.account.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountState;

/** The public state of an account after an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountWire(
    String accountId,
    String householdId,
    AccountKind kind,
    String provider,
    AccountState state,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate activeOn,
    @Nullable LocalDate closedOn,
    @Nullable String reason,
    @Nullable String countsFor,
    @Nullable String formerlyFor) {}
