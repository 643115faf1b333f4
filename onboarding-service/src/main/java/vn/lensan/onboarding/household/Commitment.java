package vn.lensan.onboarding.household;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The seller read the commitment to quality and signed it.
 *
 * @param proofPhotoId of the signed sheet
 */
public record Commitment(
    String textVersion, Instant signedAt, String takenBy, @Nullable String proofPhotoId) {

  boolean saysTheSame(Commitment other) {
    return textVersion.equals(other.textVersion) && signedAt.equals(other.signedAt);
  }

  /** What remains when the person is forgotten: that it was signed, not the picture of it. */
  Commitment withoutPhoto() {
    return new Commitment(textVersion, signedAt, takenBy, null);
  }
}
