package vn.lensan.onboarding.account;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.account.AccountStepService.Target;

/**
 * Where an account is changed: the one that is meant, at the version that was seen; at once, or
 * kept as a proposal where two persons decide.
 */
@Component
class AccountDesk {
  private final AccountService door;
  private final Accounts accounts;
  private final HouseholdDoor households;
  private final Clock clock;

  AccountDesk(AccountService door, Accounts accounts, HouseholdDoor households, Clock clock) {
    this.door = door;
    this.accounts = accounts;
    this.households = households;
    this.clock = clock;
  }

  /** What is to be done: at once, or as a proposal. */
  record Wish(Runnable act, Supplier<AccountProposal> proposal) {}

  /**
   * @param wanted null when there is nothing to do
   */
  AccountView decided(
      Target target, @Nullable String reason, BiFunction<Account, By, @Nullable Wish> wanted) {
    return done(
        target,
        reason,
        (account, by) -> {
          Wish wish = wanted.apply(account, by);
          if (wish == null) {
            return;
          }
          if (account.needsTwo(standing(target).verified())) {
            account.propose(wish.proposal().get(), by);
          } else {
            wish.act().run();
          }
        });
  }

  AccountView done(Target target, @Nullable String reason, BiConsumer<Account, By> change) {
    if (standing(target).erased()) {
      throw AccountRefusal.householdErased();
    }
    Account account = door.found(target.householdId(), target.accountId(), target.caller());
    target.version().check(account.version());
    change.accept(account, By.of(target.caller(), reason, clock.instant()));
    return AccountView.of(accounts.save(account));
  }

  private HouseholdDoor.Standing standing(Target target) {
    return households.standing(target.householdId(), target.caller());
  }
}
