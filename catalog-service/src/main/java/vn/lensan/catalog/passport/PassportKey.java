package vn.lensan.catalog.passport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** An Ed25519 key for signed forms. */
record PassportKey(PrivateKey secret, PublicKey known) {
  static final String ALGORITHM = "Ed25519";
  private static final int RAW_BYTES = 32;
  private static final int ID_BYTES = 8;

  /** The public key's 32 bytes, which stand at the end of its encoded form (RFC 8410). */
  byte[] raw() {
    byte[] encoded = known.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
  }

  /** The first eight bytes of the key's thumbprint (RFC 7638, RFC 8037). */
  byte[] id() {
    String canonical = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + text(raw()) + "\"}";
    try {
      return Arrays.copyOf(
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)),
          ID_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  PublicPassportKey seen() {
    return new PublicPassportKey(text(id()), text(raw()));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
