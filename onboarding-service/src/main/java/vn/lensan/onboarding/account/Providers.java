package vn.lensan.onboarding.account;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.platform.problem.Problem;

/**
 * {@code lensan.accounts.marketplace} and {@code .payment}: whose accounts are counted. A bank is
 * one way to be paid among others and never required.
 */
@ConfigurationProperties("lensan.accounts")
record Providers(
    @DefaultValue({"POSTMART", "VOSO"}) Set<String> marketplace,
    @DefaultValue({"BANK", "E_WALLET", "MOBILE_MONEY"}) Set<String> payment) {

  void check(AccountKind kind, String provider) {
    Set<String> known =
        switch (kind) {
          case MARKETPLACE -> marketplace;
          case PAYMENT -> payment;
        };
    if (!known.contains(provider)) {
      throw Problem.invalid("account.provider-unknown")
          .with("provider", provider)
          .with("known", String.join(", ", known.stream().sorted().toList()));
    }
  }
}
