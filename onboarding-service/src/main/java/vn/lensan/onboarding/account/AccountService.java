package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.personal.Fingerprints;
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
  private final HouseholdDoor households;
  private final Providers providers;
  private final LadderActs acts;
  private final Fingerprints fingerprints;
  private final Clock clock;

  AccountService(
      Accounts accounts,
      AccountChanges changes,
      HouseholdDoor households,
      Providers providers,
      LadderActs acts,
      Fingerprints fingerprints,
      Clock clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.households = households;
    this.providers = providers;
    this.acts = acts;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** Notes that the household asked for an account, or has it; told twice, it is one account. */
  public ReportedAccount report(
      String householdId, AccountWish wish, @Nullable String device, Caller caller) {
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
    By by = By.of(caller, device, null, clock.instant());
    // A merge may have brought one along, under an id of its own.
    return accounts.of(households.samePerson(householdId)).stream()
        .filter(account -> account.isWith(wish.kind(), wish.provider()))
        .findFirst()
        .map(known -> told(again(known.id(), payee(wish), wish.openedOn(), by), false))
        .orElseGet(() -> put(household, wish, by));
  }

  /** A marketplace has opened the household's shop; which marketplaces there are, catalog knows. */
  public void sellerRegistered(String householdId, String channel, LocalDate day) {
    AccountWish wish = AccountWish.shop(channel, day);
    put(households.standing(householdId, OURSELVES), wish, By.ourselves(clock.instant()));
  }

  /** Also of the households that were merged into it: they count for it now. */
  public List<AccountView> ofHousehold(String householdId, Caller caller) {
    households.standing(householdId, caller);
    return accounts.of(households.samePerson(householdId)).stream().map(Account::view).toList();
  }

  /** Unmasked: the caller has checked that it goes to the person, and logs the look. */
  public List<OwnAccount> own(String householdId) {
    return accounts.of(households.samePerson(householdId)).stream().map(Account::own).toList();
  }

  public AccountView view(String householdId, String id, Caller caller) {
    return found(householdId, id, caller).view();
  }

  /** For our own reactions: who helped is no fact for others. */
  public Optional<AccountView> reported(String id) {
    return accounts.find(id).map(Account::view);
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
        .filter(account -> same.contains(account.householdId()))
        .orElseThrow(() -> AccountRefusal.notFound(id));
  }

  private ReportedAccount put(HouseholdDoor.Standing household, AccountWish wish, By by) {
    Payee payee = payee(wish);
    Account fresh = Account.requested(household, wish, payee, by);
    if (wish.openedOn() != null) {
      fresh.open(wish.openedOn(), by);
    }
    boolean isNew = accounts.insertIfAbsent(fresh);
    return told(isNew ? fresh : again(fresh.id(), payee, wish.openedOn(), by), isNew);
  }

  private ReportedAccount told(Account account, boolean isNew) {
    return new ReportedAccount(used(account).view(), isNew);
  }

  private Payee payee(AccountWish wish) {
    return new Payee(wish.institution(), AccountNumber.of(wish.number(), fingerprints));
  }

  /** A closed one is opened anew only on purpose: what is told again may be an old story. */
  private Account again(String id, Payee payee, @Nullable LocalDate openedOn, By by) {
    Account known = accounts.find(id).orElseThrow();
    if (!known.payee().with(payee).same(known.payee())) {
      throw AccountRefusal.toldOtherwise();
    }
    return openedOn == null || known.isOpen() || known.isClosed()
        ? known
        : opened(known, openedOn, by);
  }

  private Account opened(Account known, LocalDate day, By by) {
    return accounts.change(known.id(), account -> account.open(day, by)).orElseThrow();
  }

  /** Something was done with a shop; whether we know of the shop yet, or hear of it later. */
  public void used(String householdId, String channel) {
    accounts
        .find(Account.idOf(householdId, AccountKind.MARKETPLACE, channel))
        .ifPresent(this::used);
  }

  private Account used(Account account) {
    LocalDate opened = account.openedOn();
    if (account.kind() != AccountKind.MARKETPLACE || opened == null) {
      return account;
    }
    By by = By.ourselves(clock.instant());
    return acts.firstSince(account.householdId(), account.provider(), opened)
        .filter(account::isNotUsedBefore)
        .flatMap(day -> accounts.change(account.id(), one -> one.use(day, by)))
        .orElse(account);
  }
}
