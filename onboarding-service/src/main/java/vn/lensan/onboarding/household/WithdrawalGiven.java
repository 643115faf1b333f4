package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/**
 * A withdrawal as it is handed in. A phone that was offline may deliver it before the consent; then
 * it brings the consent along.
 */
public record WithdrawalGiven(
    @Nullable OffsetDateTime withdrawnAt, @Nullable ConsentGiven consent) {
  public static final WithdrawalGiven NOW = new WithdrawalGiven(null, null);

  /** True when the consent was not known before. */
  boolean bring(Household household, String consentId, Act act) {
    if (consent == null || household.hasConsent(consentId)) {
      return false;
    }
    ConsentGiven named =
        new ConsentGiven(
            consentId,
            consent.purpose(),
            consent.receivers(),
            consent.textVersion(),
            consent.givenAt(),
            consent.language(),
            consent.proof());
    return household.consent(named.by(act.by(), act.at()), act);
  }

  /** Not tomorrow, and not before it was given. */
  Instant at(Household household, String consentId, Instant now) {
    Instant at = withdrawnAt == null ? now : withdrawnAt.toInstant();
    Instant given = new Consents(household.consents()).find(consentId).orElseThrow().givenAt();
    if (at.isAfter(now) || at.truncatedTo(ChronoUnit.MILLIS).isBefore(given)) {
      throw Problem.invalid("consent.invalid").error("/withdrawnAt", "consent.withdrawn-when");
    }
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
