package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consent for one purpose and its receivers. There is no default: silence is no consent (law
 * 91/2025/QH15). A withdrawn one is kept as proof.
 *
 * @param proof how it was taken; null of those that a list told or that were taken before proofs
 *     were asked for
 */
public record Consent(
    String consentId,
    String purpose,
    List<String> receivers,
    String textVersion,
    Instant givenAt,
    String takenBy,
    @Nullable Instant withdrawnAt,
    @Nullable String language,
    @Nullable Proof proof) {

  public static final String SELLING = "SELLING";

  /** That the origin of what is made here may be shown with the household's name. */
  public static final String TRACEABILITY = "TRACEABILITY";

  /** That a bank or an insurer may learn who asked for its offer. */
  public static final String FINANCE = "FINANCE";

  /** Everybody, as a receiver. */
  public static final String PUBLIC = "PUBLIC";

  /** How it can be shown that the consent was given. */
  public enum Means {
    PHOTO,
    SIGNED_FORM,
    SPOKEN
  }

  /**
   * @param photoId of the signed form or of the moment
   * @param witness who heard a spoken consent: a code or role of staff, never a person's name
   */
  public record Proof(Means means, @Nullable String photoId, @Nullable String witness) {}

  Consent withdrawn(Instant at) {
    return new Consent(
        consentId, purpose, receivers, textVersion, givenAt, takenBy, at, language, proof);
  }

  /** What remains when the person is forgotten: that it was given, not the picture of it. */
  Consent withoutPhoto() {
    Proof left = proof == null ? null : new Proof(proof.means(), null, null);
    return new Consent(
        consentId, purpose, receivers, textVersion, givenAt, takenBy, withdrawnAt, language, left);
  }

  /** The same word, whoever brought it and whatever became of it. */
  boolean saysTheSame(Consent other) {
    return purpose.equals(other.purpose)
        && receivers.equals(other.receivers)
        && textVersion.equals(other.textVersion)
        && givenAt.equals(other.givenAt);
  }

  /** As an entry of the history names it. */
  String words() {
    return purpose + " " + String.join(", ", receivers) + " (" + textVersion + ')';
  }

  /** One purpose and one receiver that holds now. */
  public record Active(String purpose, String receiver) {}
}
