package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody reports it for a household.
 *
 * @param openedOn when the provider has opened it already
 * @param helpedBy the id of who helped, never a name
 * @param teamId of the team that helped
 * @param institution which bank, wallet or operator, by its code
 * @param number as it was told
 */
public record AccountWish(
    AccountKind kind,
    String provider,
    @Nullable LocalDate openedOn,
    @Nullable String helpedBy,
    @Nullable String teamId,
    @Nullable String institution,
    @Nullable String number) {

  static AccountWish shop(String channel, LocalDate day) {
    return new AccountWish(AccountKind.MARKETPLACE, channel, day, null, null, null, null);
  }
}
