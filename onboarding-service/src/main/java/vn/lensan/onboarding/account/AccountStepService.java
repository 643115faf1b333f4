package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;

/**
 * The door to what is done with an account. Where the money of a verified household goes is changed
 * by two: what the first one wants is kept as a proposal.
 */
@Service
public class AccountStepService {
  private final AccountService door;
  private final Accounts accounts;
  private final HouseholdDoor households;
  private final Providers providers;
  private final Fingerprints fingerprints;
  private final Clock clock;

  AccountStepService(
      AccountService door,
      Accounts accounts,
      HouseholdDoor households,
      Providers providers,
      Fingerprints fingerprints,
      Clock clock) {
    this.door = door;
    this.accounts = accounts;
    this.households = households;
    this.providers = providers;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** Which account, at which version, and who acts. */
  public record Target(
      String householdId,
      String accountId,
      IfMatch version,
      @Nullable String device,
      Caller caller) {}

  /** Institution and number as they are told; null stays as it is. */
  public record PayeeTold(
      @Nullable String institution, @Nullable String number, @Nullable String reason) {}

  public AccountView change(Target target, PayeeTold told) {
    return decided(
        target,
        told.reason(),
        (account, by) -> {
          Payee payee = payee(account, told);
          if (account.payee().with(payee).same(account.payee())) {
            return null;
          }
          return new Wish(
              () -> account.take(account.payee().with(payee), by),
              () -> Proposal.change(RequestIds.random(), payee, by));
        });
  }

  /** The provider has opened it; also one that was closed, anew. */
  public AccountView open(Target target, @Nullable LocalDate openedOn, PayeeTold told) {
    LocalDate day = past(openedOn, "/openedOn");
    return decided(
        target,
        told.reason(),
        (account, by) -> {
          Payee payee = payee(account, told);
          return new Wish(
              () -> {
                account.take(account.payee().with(payee), by);
                if (!account.open(day, by)) {
                  throw AccountRefusal.wrongState(account.state(), AccountState.OPENED);
                }
              },
              () -> Proposal.opening(RequestIds.random(), day, payee, by));
        });
  }

  public AccountView close(
      Target target, ClosureReason why, @Nullable LocalDate closedOn, @Nullable String reason) {
    Closing closing = new Closing(past(closedOn, "/closedOn"), why);
    return decided(
        target,
        reason,
        (account, by) ->
            new Wish(
                () -> account.close(closing, by),
                () -> Proposal.closure(RequestIds.random(), closing, by)));
  }

  public AccountView needAttention(Target target, AttentionReason why, @Nullable String reason) {
    return done(target, reason, (account, by) -> account.needAttention(why, by));
  }

  public AccountView resume(Target target, @Nullable String reason) {
    return done(target, reason, Account::resume);
  }

  /** What is to be done: at once, or as a proposal. */
  private record Wish(Runnable act, Supplier<Proposal> proposal) {}

  private AccountView decided(
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

  private AccountView done(Target target, @Nullable String reason, BiConsumer<Account, By> change) {
    if (standing(target).erased()) {
      throw AccountRefusal.householdErased();
    }
    Account account = door.found(target.householdId(), target.accountId(), target.caller());
    target.version().check(account.version());
    change.accept(account, By.of(target.caller(), target.device(), reason, clock.instant()));
    return accounts.save(account).view();
  }

  private HouseholdDoor.Standing standing(Target target) {
    return households.standing(target.householdId(), target.caller());
  }

  private Payee payee(Account account, PayeeTold told) {
    providers.checkInstitution(account.provider(), told.institution(), Days.today(clock));
    return new Payee(told.institution(), AccountNumber.of(told.number(), fingerprints));
  }

  private LocalDate past(@Nullable LocalDate told, String pointer) {
    LocalDate today = Days.today(clock);
    if (told != null && told.isAfter(today)) {
      throw AccountRefusal.inFuture(pointer);
    }
    return told == null ? today : told;
  }
}
