package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;

/** A consent as it is handed in. Its id may come from the device that took it. */
public record ConsentGiven(
    @Nullable String consentId,
    String purpose,
    List<String> receivers,
    String textVersion,
    OffsetDateTime givenAt,
    @Nullable String language,
    Consent.@Nullable Proof proof) {

  public ConsentGiven(
      @Nullable String consentId,
      String purpose,
      List<String> receivers,
      String textVersion,
      OffsetDateTime givenAt) {
    this(consentId, purpose, receivers, textVersion, givenAt, null, null);
  }

  Consent by(String takenBy, Instant now) {
    Instant given = givenAt.toInstant().truncatedTo(ChronoUnit.MILLIS);
    check(given, now);
    String id = consentId == null ? RequestIds.random() : consentId;
    List<String> each = receivers.stream().distinct().sorted().toList();
    return new Consent(id, purpose, each, textVersion, given, takenBy, null, language, proof);
  }

  private void check(Instant given, Instant now) {
    Problem wrong = Problem.invalid("consent.invalid");
    refuseIf(given.isAfter(now), "/givenAt", "consent.future", wrong);
    refuseIf(receivers.isEmpty(), "/receivers", "required", wrong);
    refuseIf(
        !ConsentTexts.existedAt(textVersion, given), "/textVersion", "consent.text-later", wrong);
    refuseIf(
        proof != null && proof.means() == Consent.Means.SPOKEN && proof.witness() == null,
        "/proof/witness",
        "consent.witness",
        wrong);
    refuseIf(
        proof != null && proof.means() == Consent.Means.PHOTO && proof.photoId() == null,
        "/proof/photoId",
        "consent.photo",
        wrong);
    if (!wrong.errors().isEmpty()) {
      throw wrong;
    }
  }

  private static void refuseIf(boolean wrong, String pointer, String code, Problem problem) {
    if (wrong) {
      problem.error(pointer, code);
    }
  }
}
