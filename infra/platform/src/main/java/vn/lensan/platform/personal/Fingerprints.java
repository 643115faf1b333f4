package vn.lensan.platform.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes by which an encrypted value can be found: HMAC-SHA256 of the kind and the whole
 * normalised value. The key is this service's own, so hashes of two services can't be joined.
 */
public final class Fingerprints {
  private static final String ALGORITHM = "HmacSHA256";
  private final DataKeys keys;

  Fingerprints(DataKeys keys) {
    this.keys = keys;
  }

  public String of(String kind, String normalisedValue) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(keys.fingerprintKey(), ALGORITHM));
      mac.update((kind + '\0').getBytes(StandardCharsets.UTF_8));
      return HexFormat.of()
          .formatHex(mac.doFinal(normalisedValue.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
