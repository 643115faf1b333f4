package vn.lensan.onboarding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.problem.Problem;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private final Providers providers =
      new Providers(Set.of("POSTMART", "VOSO"), Set.of("BANK", "E_WALLET", "MOBILE_MONEY"));

  private static Account requested(AccountKind kind, String provider) {
    return Account.requested(
        "h-1", new AccountWish(kind, provider, null, "team-7"), List.of("2025-07-01:VN"), NOW);
  }

  @Test
  void isOneForAHouseholdAndAProvider() {
    Account first = requested(AccountKind.MARKETPLACE, "VOSO");
    assertThat(requested(AccountKind.MARKETPLACE, "VOSO").id()).isEqualTo(first.id());
    assertThat(requested(AccountKind.MARKETPLACE, "POSTMART").id()).isNotEqualTo(first.id());
    assertThat(requested(AccountKind.PAYMENT, "VOSO").id()).isNotEqualTo(first.id());
    assertThat(Account.idOf("h-2", AccountKind.MARKETPLACE, "VOSO")).isNotEqualTo(first.id());
  }

  @Test
  void opensOnceAndKeepsTheFirstDay() {
    Account account = requested(AccountKind.PAYMENT, "MOBILE_MONEY");
    assertThat(account.view().state()).isEqualTo(AccountState.REQUESTED);
    assertThat(account.view().openedOn()).isNull();
    account.open(DAY);
    account.open(DAY.plusDays(1));
    assertThat(account.view().state()).isEqualTo(AccountState.OPENED);
    assertThat(account.view().openedOn()).isEqualTo(DAY);
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
}
