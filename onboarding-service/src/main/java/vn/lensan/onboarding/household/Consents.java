package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All consents of a household, the withdrawn ones too. */
record Consents(List<Consent> all) {

  List<Consent.Active> active() {
    return all.stream()
        .filter(Consent::isActive)
        .flatMap(
            consent ->
                consent.receivers().stream()
                    .map(receiver -> new Consent.Active(consent.purpose(), receiver)))
        .distinct()
        .toList();
  }

  boolean has(String consentId) {
    return all.stream().anyMatch(consent -> consent.consentId().equals(consentId));
  }

  Optional<Consent> active(String consentId) {
    return all.stream()
        .filter(consent -> consent.consentId().equals(consentId) && consent.isActive())
        .findFirst();
  }

  /** The same word told again, by another list; or one that was taken back after it was given. */
  boolean settle(Consent told) {
    return all.stream()
        .filter(consent -> consent.purpose().equals(told.purpose()))
        .anyMatch(consent -> isSame(consent, told) || isTakenBackAfter(consent, told.givenAt()));
  }

  private static boolean isSame(Consent known, Consent told) {
    return known.textVersion().equals(told.textVersion())
        && known.givenAt().equals(told.givenAt())
        && known.receivers().containsAll(told.receivers());
  }

  private static boolean isTakenBackAfter(Consent known, Instant givenAt) {
    return known.withdrawnAt() != null && known.withdrawnAt().isAfter(givenAt);
  }
}
