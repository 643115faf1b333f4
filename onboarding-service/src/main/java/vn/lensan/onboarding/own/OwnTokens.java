package vn.lensan.onboarding.own;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.Fingerprints;

/** What opens a page: 256 random bits, of which only a keyed hash is ever stored. */
@Component
class OwnTokens {
  private static final int BYTES = 32;
  private static final String KIND = "own-page";
  private static final SecureRandom RANDOM = new SecureRandom();
  private final Fingerprints fingerprints;

  OwnTokens(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String kept(String token) {
    return fingerprints.of(KIND, token);
  }
}
