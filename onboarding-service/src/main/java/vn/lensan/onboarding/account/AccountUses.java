package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes shops active by what was done with them, whichever is told first. */
@Component
class AccountUses {
  private final Accounts accounts;
  private final LadderActs acts;
  private final Clock clock;

  AccountUses(Accounts accounts, LadderActs acts, Clock clock) {
    this.accounts = accounts;
    this.acts = acts;
    this.clock = clock;
  }

  /** Something was done with a shop; whether we know of the shop yet, or hear of it later. */
  void used(String householdId, String channel) {
    accounts.find(Origin.idOf(householdId, AccountKind.MARKETPLACE, channel)).ifPresent(this::used);
  }

  Account used(Account account) {
    Origin origin = account.origin();
    LocalDate opened = account.life().openedOn();
    if (origin.kind() != AccountKind.MARKETPLACE || opened == null) {
      return account;
    }
    By by = By.ourselves(clock.instant());
    return acts.firstSince(origin.householdId(), origin.provider(), opened)
        .filter(account.life()::isNotUsedBefore)
        .flatMap(day -> accounts.change(account.id(), one -> one.use(day, by)))
        .orElse(account);
  }
}
