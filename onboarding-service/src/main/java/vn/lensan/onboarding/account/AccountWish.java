package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody reports it for a household.
 *
 * @param openedOn when the provider has opened it already
 * @param helpedBy the id of who helped, never a name
 */
public record AccountWish(
    AccountKind kind, String provider, @Nullable LocalDate openedOn, @Nullable String helpedBy) {}
