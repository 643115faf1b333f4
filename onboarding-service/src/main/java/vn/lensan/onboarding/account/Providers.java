package vn.lensan.onboarding.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.platform.problem.Problem;

/**
 * {@code lensan.accounts.marketplace} and {@code .payment}: whose accounts are counted. A bank is
 * one way to be paid among others and never required. {@code .institutions} names banks, wallets
 * and operators, each with the days on which accounts could be opened there: names come and go.
 */
@ConfigurationProperties("lensan.accounts")
record Providers(
    @DefaultValue({"POSTMART", "VOSO"}) Set<String> marketplace,
    @DefaultValue({"BANK", "E_WALLET", "MOBILE_MONEY"}) Set<String> payment,
    @DefaultValue List<Institution> institutions) {

  /**
   * @param kind the payment provider it is one of
   * @param from null: as long as anybody remembers
   * @param to the first day on which it no longer opens accounts
   */
  record Institution(String code, String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean serves(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
  }

  void check(AccountKind kind, String provider) {
    Set<String> known =
        switch (kind) {
          case MARKETPLACE -> marketplace;
          case PAYMENT -> payment;
        };
    if (!known.contains(provider)) {
      throw unknown(provider, known.stream().sorted().toList());
    }
  }

  /** Only payment accounts are with an institution, and only with one of their kind. */
  void checkInstitution(String provider, @Nullable String institution, LocalDate day) {
    if (institution == null) {
      return;
    }
    Predicate<Institution> fits = one -> one.kind().equals(provider) && one.serves(day);
    List<String> known =
        institutions.stream().filter(fits).map(Institution::code).sorted().toList();
    if (!known.contains(institution)) {
      throw unknown(institution, known);
    }
  }

  private static Problem unknown(String told, List<String> known) {
    return Problem.invalid("account.provider-unknown")
        .with("provider", told)
        .with("known", String.join(", ", known));
  }
}
