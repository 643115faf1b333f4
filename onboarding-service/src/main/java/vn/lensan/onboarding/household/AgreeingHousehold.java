package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;

/** What a household agreed to and signed: consents, the commitment to quality. */
abstract class AgreeingHousehold extends MergeableHousehold {
  private List<Consent> consents = new ArrayList<>();
  private @Nullable Commitment commitment;

  AgreeingHousehold(
      String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  /** False when it is known already: told again, or told with its withdrawal before. */
  final boolean consent(Consent given, Act act) {
    guardKept();
    Optional<Consent> known = new Consents(consents).find(given.consentId());
    if (known.filter(one -> !one.saysTheSame(given)).isPresent()) {
      throw HouseholdRefusal.consentIdUsed(given.consentId());
    }
    if (known.isPresent()) {
      return false;
    }
    consents.add(given);
    touched(act);
    record(new ConsentEvent.Given(id(), given, activeConsents()));
    return true;
  }

  /** A word from a list: true when it is news, and does not undo a withdrawal. */
  final boolean consentFromList(Consent told, Act act) {
    return !new Consents(consents).settle(told) && consent(told, act);
  }

  /** True when it is news; withdrawing twice is once, and the earlier moment holds. */
  final boolean withdrawConsent(String consentId, Instant at, Act act) {
    Optional<Consent> news =
        new Consents(consents)
            .find(consentId)
            .filter(one -> one.withdrawnAt() == null || at.isBefore(one.withdrawnAt()));
    news.ifPresent(consent -> withdraw(consent, at, act));
    return news.isPresent();
  }

  private void withdraw(Consent consent, Instant at, Act act) {
    Consent withdrawn = consent.withdrawn(at.truncatedTo(ChronoUnit.MILLIS));
    consents.set(consents.indexOf(consent), withdrawn);
    note(new Fact(EntryKind.CONSENT_WITHDRAWN, "consent", withdrawn.words(), null), act);
    record(new ConsentEvent.Withdrawn(id(), withdrawn, act.at(), activeConsents()));
  }

  /** Everything that was agreed to and still stands. */
  final void withdrawAll(Act act) {
    List.copyOf(consents).stream()
        .filter(consent -> consent.withdrawnAt() == null)
        .forEach(consent -> withdrawConsent(consent.consentId(), act.at(), act));
  }

  /** True when it is news; of several the one that was signed last holds. */
  final boolean commit(Commitment signed, Act act) {
    guardOpen();
    if (commitment != null
        && (commitment.saysTheSame(signed) || signed.signedAt().isBefore(commitment.signedAt()))) {
      return false;
    }
    String before = commitment == null ? null : commitment.textVersion();
    Fact fact =
        new Fact(EntryKind.COMMITMENT_SIGNED, "qualityCommitment", before, signed.textVersion());
    commitment = signed;
    note(fact, act);
    return true;
  }

  final void forgetProofs() {
    consents.replaceAll(Consent::withoutPhoto);
    commitment = commitment == null ? null : commitment.withoutPhoto();
  }

  final boolean hasConsent(String consentId) {
    return new Consents(consents).find(consentId).isPresent();
  }

  final List<Consent.Active> activeConsents() {
    return new Consents(consents).active();
  }

  final boolean consentsTo(String purpose, String receiver) {
    return activeConsents().contains(new Consent.Active(purpose, receiver));
  }

  final List<String> withdrawnConsents(String purpose) {
    return consents.stream()
        .filter(consent -> consent.purpose().equals(purpose) && consent.withdrawnAt() != null)
        .map(Consent::consentId)
        .toList();
  }

  final List<Consent> consents() {
    return List.copyOf(consents);
  }

  final @Nullable Commitment commitment() {
    return commitment;
  }
}
