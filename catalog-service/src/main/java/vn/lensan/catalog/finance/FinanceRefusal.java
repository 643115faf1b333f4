package vn.lensan.catalog.finance;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why an interest is not taken. */
final class FinanceRefusal {
  private static final Duration LATER = Duration.ofMinutes(1);

  private FinanceRefusal() {}

  static Problem noOffer() {
    return Problem.invalid("finance.offer-unknown").error("/offerId", "finance-offer-unknown");
  }

  static Problem noInterest(String id) {
    return Problem.notFound("finance.interest-not-found").with("id", id);
  }

  static Problem noConsent(String partner) {
    return Problem.conflict("finance.consent-missing").with("partner", partner);
  }

  static Problem householdNotReady() {
    return Problem.conflict("finance.household-not-ready");
  }

  static Problem withdrawing() {
    return Problem.conflict("finance.withdrawing").retryAfter(LATER);
  }

  static Problem away(String partner) {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "finance.partner-away")
        .with("partner", partner)
        .retryAfter(LATER);
  }
}
