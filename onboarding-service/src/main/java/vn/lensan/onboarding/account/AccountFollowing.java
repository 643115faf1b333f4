package vn.lensan.onboarding.account;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Lets accounts follow their households: where they move, into which they are merged, and out. */
@Service
public class AccountFollowing {
  private final Accounts accounts;
  private final AccountChanges changes;
  private final HouseholdDoor households;

  AccountFollowing(Accounts accounts, AccountChanges changes, HouseholdDoor households) {
    this.accounts = accounts;
    this.changes = changes;
    this.households = households;
  }

  /**
   * Something became of the household. What became of it is asked of the registry, at the moment of
   * the change, so that events may come late, twice and in any order.
   */
  public void follow(String householdId) {
    for (Account account : accounts.of(households.samePerson(householdId))) {
      if (account.standsElsewhere(standing(account))) {
        accounts.change(account.id(), one -> one.follow(standing(one)));
      }
    }
  }

  private HouseholdDoor.Standing standing(Account account) {
    return households.standing(account.origin().householdId(), AccountService.OURSELVES);
  }

  /** Numbers, proposals and the log's words go; that there was an account stays counted. */
  void forget(String householdId) {
    List<Account> own = accounts.of(Set.of(householdId));
    own.forEach(account -> accounts.change(account.id(), Account::forget));
    own.forEach(account -> forgetChanges(account.id()));
  }

  private void forgetChanges(String accountId) {
    if (!accounts.isSettled(accountId)) {
      // What is still on its way could arrive behind our back.
      throw new IllegalStateException("the last changes of an account are still going out");
    }
    changes.forget(accountId);
  }
}
