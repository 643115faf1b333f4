package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** The one door to accounts. */
@Service
public class AccountService {
  /** Who reads what marketplaces told catalog-service: ourselves. */
  private static final Caller OURSELVES =
      new Caller("onboarding-service", Set.of(Role.SERVICE), Scope.EVERYTHING, null);

  private final Accounts accounts;
  private final HouseholdDoor households;
  private final Providers providers;
  private final Clock clock;

  AccountService(Accounts accounts, HouseholdDoor households, Providers providers, Clock clock) {
    this.accounts = accounts;
    this.households = households;
    this.providers = providers;
    this.clock = clock;
  }

  /** Notes that the household asked for an account, or has it; told twice, it is one account. */
  public ReportedAccount report(String householdId, AccountWish wish, Caller caller) {
    List<String> within = households.withinOf(householdId, caller);
    providers.check(wish.kind(), wish.provider());
    refuseFuture(wish.openedOn());
    return put(householdId, wish, within);
  }

  /** A marketplace has opened the household's shop; which marketplaces there are, catalog knows. */
  public void sellerRegistered(String householdId, String channel, LocalDate day) {
    AccountWish wish = new AccountWish(AccountKind.MARKETPLACE, channel, day, null);
    put(householdId, wish, households.withinOf(householdId, OURSELVES));
  }

  public List<AccountView> ofHousehold(String householdId, Caller caller) {
    households.withinOf(householdId, caller);
    return accounts.ofHousehold(householdId).stream().map(Account::view).toList();
  }

  private ReportedAccount put(String householdId, AccountWish wish, List<String> within) {
    Account fresh = Account.requested(householdId, wish, within, now());
    if (wish.openedOn() != null) {
      fresh.open(wish.openedOn());
    }
    return accounts.insertIfAbsent(fresh)
        ? new ReportedAccount(fresh.view(), true)
        : new ReportedAccount(again(fresh.id(), wish.openedOn()), false);
  }

  private AccountView again(String id, @Nullable LocalDate openedOn) {
    Account known = accounts.find(id).orElseThrow();
    return openedOn == null || known.isOpen()
        ? known.view()
        : accounts.change(id, account -> account.open(openedOn)).orElseThrow().view();
  }

  private void refuseFuture(@Nullable LocalDate openedOn) {
    if (openedOn != null && openedOn.isAfter(Days.today(clock))) {
      throw Problem.invalid("account.invalid").error("/openedOn", "day-in-future");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
