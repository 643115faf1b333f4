package vn.lensan.onboarding.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.Fingerprints;

/** Takes down that a household asked for an account, or has it; told twice, it is one account. */
@Component
class AccountReports {
  private final Accounts accounts;
  private final HouseholdDoor households;
  private final AccountUses uses;
  private final Fingerprints fingerprints;

  AccountReports(
      Accounts accounts, HouseholdDoor households, AccountUses uses, Fingerprints fingerprints) {
    this.accounts = accounts;
    this.households = households;
    this.uses = uses;
    this.fingerprints = fingerprints;
  }

  /** A merge may have brought one along, under an id of its own. */
  ReportedAccount take(HouseholdDoor.Standing household, AccountWish wish, By by) {
    return accounts.of(households.samePerson(household.householdId())).stream()
        .filter(account -> account.origin().isWith(wish.kind(), wish.provider()))
        .findFirst()
        .map(known -> told(again(known.id(), payee(wish), wish.openedOn(), by), false))
        .orElseGet(() -> put(household, wish, by));
  }

  /** For this very household, whatever a merge brought along. */
  ReportedAccount put(HouseholdDoor.Standing household, AccountWish wish, By by) {
    Payee payee = payee(wish);
    Account fresh = Account.requested(household, wish, payee, by);
    if (wish.openedOn() != null) {
      fresh.open(wish.openedOn(), by);
    }
    boolean isNew = accounts.insertIfAbsent(fresh);
    return told(isNew ? fresh : again(fresh.id(), payee, wish.openedOn(), by), isNew);
  }

  private ReportedAccount told(Account account, boolean isNew) {
    return new ReportedAccount(AccountView.of(uses.used(account)), isNew);
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
    return openedOn == null || known.life().isOpen() || known.life().isClosed()
        ? known
        : opened(known, openedOn, by);
  }

  private Account opened(Account known, LocalDate day, By by) {
    return accounts.change(known.id(), account -> account.open(day, by)).orElseThrow();
  }
}
