package vn.lensan.onboarding.account;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.account.AccountDesk.Wish;
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
  private final AccountDesk desk;
  private final Providers providers;
  private final Fingerprints fingerprints;
  private final Clock clock;

  AccountStepService(
      AccountDesk desk, Providers providers, Fingerprints fingerprints, Clock clock) {
    this.desk = desk;
    this.providers = providers;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** Which account, at which version, and who acts. */
  public record Target(String householdId, String accountId, IfMatch version, Caller caller) {}

  /** Institution and number as they are told; null stays as it is. */
  public record PayeeTold(
      @Nullable String institution, @Nullable String number, @Nullable String reason) {}

  public AccountView change(Target target, PayeeTold told) {
    return desk.decided(
        target,
        told.reason(),
        (account, by) -> {
          Payee payee = payee(account, told);
          if (account.payee().with(payee).same(account.payee())) {
            return null;
          }
          return new Wish(
              () -> account.take(account.payee().with(payee), by),
              () -> AccountProposal.change(RequestIds.random(), payee, by));
        });
  }

  /** The provider has opened it; also one that was closed, anew. */
  public AccountView open(Target target, @Nullable LocalDate openedOn, PayeeTold told) {
    LocalDate day = past(openedOn, "/openedOn");
    return desk.decided(
        target,
        told.reason(),
        (account, by) -> {
          Payee payee = payee(account, told);
          return new Wish(
              () -> {
                account.take(account.payee().with(payee), by);
                if (!account.open(day, by)) {
                  throw AccountRefusal.wrongState(account.life().state(), AccountState.OPENED);
                }
              },
              () -> AccountProposal.opening(RequestIds.random(), day, payee, by));
        });
  }

  /** Somebody else than who said so has seen that a payment account was opened. */
  public AccountView confirm(Target target, @Nullable String reason) {
    return desk.done(target, reason, Account::confirm);
  }

  public AccountView close(
      Target target, ClosureReason why, @Nullable LocalDate closedOn, @Nullable String reason) {
    Closing closing = new Closing(past(closedOn, "/closedOn"), why);
    return desk.decided(
        target,
        reason,
        (account, by) ->
            new Wish(
                () -> account.close(closing, by),
                () -> AccountProposal.closure(RequestIds.random(), closing, by)));
  }

  public AccountView needAttention(Target target, AttentionReason why, @Nullable String reason) {
    return desk.done(target, reason, (account, by) -> account.needAttention(why, by));
  }

  public AccountView resume(Target target, @Nullable String reason) {
    return desk.done(target, reason, Account::resume);
  }

  private Payee payee(Account account, PayeeTold told) {
    LocalDate today = Days.today(clock);
    providers.checkInstitution(account.origin().provider(), told.institution(), today);
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
