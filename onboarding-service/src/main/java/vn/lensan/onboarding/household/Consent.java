package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consent for one purpose and its receivers. There is no default: silence is no consent (law
 * 91/2025/QH15). A withdrawn one is kept as proof.
 */
public record Consent(
    String consentId,
    String purpose,
    List<String> receivers,
    String textVersion,
    Instant givenAt,
    String takenBy,
    @Nullable Instant withdrawnAt) {

  public static final String SELLING = "SELLING";

  boolean isActive() {
    return withdrawnAt == null;
  }

  Consent withdrawn(Instant at) {
    return new Consent(consentId, purpose, receivers, textVersion, givenAt, takenBy, at);
  }

  /** One purpose and one receiver that holds now. */
  public record Active(String purpose, String receiver) {}
}
