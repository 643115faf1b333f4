package vn.lensan.onboarding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.Verdict;
import vn.lensan.platform.problem.Problem;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private final Providers providers =
      new Providers(
          Set.of("POSTMART", "VOSO"),
          Set.of("BANK", "E_WALLET", "MOBILE_MONEY"),
          List.of(
              new Providers.Institution("OLD_BANK", "BANK", null, DAY),
              new Providers.Institution("NEW_BANK", "BANK", DAY, null)));

  private static final By SOMEBODY = new By("test-team", "phone-1", "vì sao", NOW);
  private static final By ANOTHER = new By("test-commune", null, null, NOW);
  private static final HouseholdDoor.Standing HERE =
      new HouseholdDoor.Standing("h-1", List.of("2025-07-01:VN"), true, false);

  private static Account requested(AccountKind kind, String provider) {
    AccountWish wish = new AccountWish(kind, provider, null, "team-7", null, null, null);
    return Account.requested(HERE, wish, Payee.UNKNOWN, SOMEBODY);
  }

  private static Account opened(AccountKind kind, String provider) {
    Account account = requested(kind, provider);
    account.open(DAY, SOMEBODY);
    return account;
  }

  private static void refused(Runnable doing, String code) {
    assertThatThrownBy(doing::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void isOneForAHouseholdAndAProvider() {
    Account first = requested(AccountKind.MARKETPLACE, "VOSO");
    assertThat(requested(AccountKind.MARKETPLACE, "VOSO").id()).isEqualTo(first.id());
    assertThat(requested(AccountKind.MARKETPLACE, "POSTMART").id()).isNotEqualTo(first.id());
    assertThat(requested(AccountKind.PAYMENT, "VOSO").id()).isNotEqualTo(first.id());
    assertThat(Origin.idOf("h-2", AccountKind.MARKETPLACE, "VOSO")).isNotEqualTo(first.id());
  }

  @Test
  void opensOnceAndKeepsTheFirstDay() {
    Account account = requested(AccountKind.PAYMENT, "MOBILE_MONEY");
    assertThat(account.life().state()).isEqualTo(AccountState.REQUESTED);
    assertThat(account.life().openedOn()).isNull();
    assertThat(account.open(DAY, SOMEBODY)).isTrue();
    assertThat(account.open(DAY.plusDays(1), SOMEBODY)).isFalse();
    assertThat(account.life().state()).isEqualTo(AccountState.OPENED);
    assertThat(account.life().openedOn()).isEqualTo(DAY);
  }

  @Test
  void knowsProvidersByTheirKindAndRequiresNoBank() {
    providers.check(AccountKind.PAYMENT, "E_WALLET");
    providers.check(AccountKind.PAYMENT, "MOBILE_MONEY");
    providers.check(AccountKind.MARKETPLACE, "POSTMART");
    assertThatThrownBy(() -> providers.check(AccountKind.MARKETPLACE, "BANK"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("account.provider-unknown");
              assertThat(problem.status().value()).isEqualTo(422);
            });
  }

  @Test
  void goesOnlyWhereItsStateLeads() {
    Account account = requested(AccountKind.MARKETPLACE, "VOSO");
    refused(() -> account.resume(SOMEBODY), "account.wrong-state");
    account.needAttention(AttentionReason.DOCUMENTS_MISSING, SOMEBODY);
    refused(() -> account.needAttention(AttentionReason.LOCKED, SOMEBODY), "account.wrong-state");
    account.resume(SOMEBODY);
    assertThat(account.life().state()).isEqualTo(AccountState.REQUESTED);
    account.open(DAY, SOMEBODY);
    refused(() -> account.close(closing(DAY.minusDays(1)), SOMEBODY), "account.invalid");
    account.close(closing(DAY.plusDays(5)), SOMEBODY);
    refused(() -> account.close(closing(DAY.plusDays(6)), SOMEBODY), "account.wrong-state");
    refused(() -> account.open(DAY, SOMEBODY), "account.invalid");
    assertThat(account.open(DAY.plusDays(5), SOMEBODY)).as("opened anew").isTrue();
    assertThat(account.life().closedOn()).isNull();
  }

  private static Closing closing(LocalDate day) {
    return new Closing(day, ClosureReason.UNUSED);
  }

  @Test
  void isActiveSinceTheFirstUseAfterItsOpening() {
    Account account = requested(AccountKind.MARKETPLACE, "VOSO");
    assertThat(account.use(DAY, SOMEBODY)).as("not open").isFalse();
    account.open(DAY, SOMEBODY);
    assertThat(account.use(DAY.minusDays(1), SOMEBODY)).as("before").isFalse();
    assertThat(account.use(DAY.plusDays(3), SOMEBODY)).isTrue();
    assertThat(account.life().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(account.use(DAY.plusDays(4), SOMEBODY)).as("known").isFalse();
    assertThat(account.use(DAY.plusDays(1), SOMEBODY)).as("came late").isTrue();
    assertThat(account.life().activeOn()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void isActiveOnlyOnceItHasBeenSeenTo() {
    Account account = opened(AccountKind.MARKETPLACE, "VOSO");
    account.needAttention(AttentionReason.LOCKED, SOMEBODY);
    assertThat(account.use(DAY, SOMEBODY)).isTrue();
    assertThat(account.life().state()).isEqualTo(AccountState.NEEDS_ATTENTION);
    account.resume(SOMEBODY);
    assertThat(account.life().state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void letsNobodyDecideTheOwnProposalAndHoldsOneAtATime() {
    Account account = opened(AccountKind.PAYMENT, "BANK");
    assertThat(account.needsTwo(true)).isTrue();
    assertThat(account.needsTwo(false)).isFalse();
    assertThat(requested(AccountKind.PAYMENT, "BANK").needsTwo(true)).isFalse();
    assertThat(opened(AccountKind.MARKETPLACE, "VOSO").needsTwo(true)).isFalse();
    AccountProposal proposal = AccountProposal.change("p-1", new Payee("BIDV", null), SOMEBODY);
    account.propose(proposal, SOMEBODY);
    refused(() -> account.propose(proposal, ANOTHER), "account.proposal-pending");
    refused(() -> account.decide("p-1", verdict(true, SOMEBODY)), "proposal.own");
    refused(() -> account.decide("p-1", verdict(false, SOMEBODY)), "proposal.own");
    refused(() -> account.decide("p-2", verdict(true, ANOTHER)), "proposal.not-found");
    assertThat(account.payee().institution()).isNull();
    account.decide("p-1", verdict(true, ANOTHER));
    assertThat(account.payee().institution()).isEqualTo("BIDV");
    refused(() -> account.decide("p-1", verdict(false, ANOTHER)), "proposal.not-open");
  }

  private static Verdict verdict(boolean approved, By by) {
    return new Verdict(approved, by.reason(), by.actor(), by.at());
  }

  @Test
  void changesNothingWhenAProposalIsDeclinedAndTakesTheNext() {
    Account account = opened(AccountKind.PAYMENT, "BANK");
    account.propose(AccountProposal.change("p-1", new Payee("BIDV", null), SOMEBODY), SOMEBODY);
    account.decide("p-1", verdict(false, ANOTHER));
    assertThat(account.payee().institution()).isNull();
    account.propose(AccountProposal.closure("p-2", closing(DAY), SOMEBODY), SOMEBODY);
    account.decide("p-2", verdict(true, ANOTHER));
    assertThat(account.life().isClosed()).isTrue();
    assertThat(account.proposals().stream().map(one -> one.state()))
        .containsExactly(ProposalState.DECLINED, ProposalState.APPROVED);
    assertThat(account.forget()).isTrue();
    assertThat(account.proposals()).isEmpty();
  }

  @Test
  void aPaymentAccountIsActiveSinceSomebodyElseConfirmedItsOpening() {
    Account account = requested(AccountKind.PAYMENT, "MOBILE_MONEY");
    refused(() -> account.confirm(ANOTHER), "account.wrong-state");
    account.open(DAY, SOMEBODY);
    refused(() -> account.confirm(SOMEBODY), "account.own-opening");
    assertThat(account.life().state()).isEqualTo(AccountState.OPENED);
    account.confirm(ANOTHER);
    assertThat(account.life().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(account.life().activeOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    refused(() -> account.confirm(ANOTHER), "account.wrong-state");
    refused(
        () -> opened(AccountKind.MARKETPLACE, "VOSO").confirm(ANOTHER), "account.use-is-reported");
  }

  @Test
  void oneOpenedAnewByTwoIsActiveAtOnce() {
    Account account = opened(AccountKind.PAYMENT, "BANK");
    account.confirm(ANOTHER);
    account.close(closing(DAY.plusDays(1)), SOMEBODY);
    LocalDate day = DAY.plusDays(2);
    account.propose(AccountProposal.opening("p-1", day, Payee.UNKNOWN, SOMEBODY), SOMEBODY);
    account.decide("p-1", verdict(true, ANOTHER));
    assertThat(account.life().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(account.life().openedOn()).isEqualTo(day);
  }

  @Test
  void knowsInstitutionsOnlyOnTheirDays() {
    providers.checkInstitution("BANK", null, DAY);
    providers.checkInstitution("BANK", "OLD_BANK", DAY.minusDays(1));
    providers.checkInstitution("BANK", "NEW_BANK", DAY);
    refused(() -> providers.checkInstitution("BANK", "OLD_BANK", DAY), "account.provider-unknown");
    refused(
        () -> providers.checkInstitution("E_WALLET", "NEW_BANK", DAY), "account.provider-unknown");
  }
}
