package vn.lensan.onboarding.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as others may see it.
 *
 * @param within the household's path when the account was first told
 */
public record AccountView(
    String id,
    String householdId,
    AccountKind kind,
    String provider,
    AccountState state,
    @Nullable LocalDate openedOn,
    @Nullable String helpedBy,
    Instant requestedAt,
    List<String> within) {}
