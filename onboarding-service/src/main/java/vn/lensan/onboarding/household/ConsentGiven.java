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
    OffsetDateTime givenAt) {

  Consent by(String takenBy, Instant now) {
    Instant given = givenAt.toInstant().truncatedTo(ChronoUnit.MILLIS);
    if (given.isAfter(now)) {
      throw Problem.invalid("consent.invalid").error("/givenAt", "consent.future");
    }
    if (receivers.isEmpty()) {
      throw Problem.invalid("consent.invalid").error("/receivers", "required");
    }
    String id = consentId == null ? RequestIds.random() : consentId;
    return new Consent(
        id, purpose, receivers.stream().distinct().toList(), textVersion, given, takenBy, null);
  }
}
