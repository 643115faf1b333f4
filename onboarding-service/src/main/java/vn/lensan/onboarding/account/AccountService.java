package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** The door through which accounts are told and read. */
@Service
public class AccountService {
  /** Who reads what marketplaces told catalog-service: ourselves. */
  static final Caller OURSELVES =
      new Caller("onboarding-service", Set.of(Role.SERVICE), Scope.EVERYTHING, null);

  private final Accounts accounts;
  private final AccountChanges changes;
  private final AccountReports reports;
  private final HouseholdDoor households;
  private final Providers providers;
  private final Clock clock;

  AccountService(
      Accounts accounts,
      AccountChanges changes,
      AccountReports reports,
      HouseholdDoor households,
      Providers providers,
      Clock clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.reports = reports;
    this.households = households;
    this.providers = providers;
    this.clock = clock;
  }

  /** Notes that the household asked for an account, or has it; told twice, it is one account. */
  public ReportedAccount report(String householdId, AccountWish wish, Caller caller) {
    HouseholdDoor.Standing household = households.standing(householdId, caller);
    if (household.erased()) {
      throw AccountRefusal.householdErased();
    }
    providers.check(wish.kind(), wish.provider());
    LocalDate today = Days.today(clock);
    providers.checkInstitution(wish.provider(), wish.institution(), today);
    if (wish.openedOn() != null && wish.openedOn().isAfter(today)) {
      throw AccountRefusal.inFuture("/openedOn");
    }
    return reports.take(household, wish, By.of(caller, null, clock.instant()));
  }

  /** A marketplace has opened the household's shop; which marketplaces there are, catalog knows. */
  public void sellerRegistered(String householdId, String channel, LocalDate day) {
    AccountWish wish = AccountWish.shop(channel, day);
    reports.put(households.standing(householdId, OURSELVES), wish, By.ourselves(clock.instant()));
  }

  /** Also of the households that were merged into it: they count for it now. */
  public List<AccountView> ofHousehold(String householdId, Caller caller) {
    households.standing(householdId, caller);
    return accounts.of(households.samePerson(householdId)).stream().map(AccountView::of).toList();
  }

  /** Unmasked: the caller has checked that it goes to the person, and logs the look. */
  public List<OwnAccount> own(String householdId) {
    return accounts.of(households.samePerson(householdId)).stream().map(OwnAccount::of).toList();
  }

  public AccountView view(String householdId, String id, Caller caller) {
    return AccountView.of(found(householdId, id, caller));
  }

  /** For our own reactions: who helped is no fact for others. */
  public Optional<AccountView> reported(String id) {
    return accounts.find(id).map(AccountView::of);
  }

  public List<AccountChangeView> history(String householdId, String id, Caller caller) {
    found(householdId, id, caller);
    return changes.of(id).stream().map(AccountChangeView::of).toList();
  }

  /** Of the household, or of one that was merged into it; else there is none. */
  Account found(String householdId, String id, Caller caller) {
    households.standing(householdId, caller);
    Set<String> same = households.samePerson(householdId);
    return accounts
        .find(id)
        .filter(account -> same.contains(account.origin().householdId()))
        .orElseThrow(() -> AccountRefusal.notFound(id));
  }
}
