package vn.lensan.platform.webhook;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a signature is checked with. Says nothing of itself in logs. */
abstract sealed class WebhookKey {
  private static final String SECRET = "whsec_";
  static final String PUBLIC = "whpk_";

  /** As Standard Webhooks asks of a shared secret. */
  private static final int FEWEST_BYTES = 24;

  private static final int MOST_BYTES = 64;

  /**
   * {@code whsec_…}, or bare base64: a shared secret, version {@code v1}; {@code whpk_…}: the
   * sender's Ed25519 key of 32 bytes, version {@code v1a}.
   *
   * @throws IllegalArgumentException when it is neither; its text is not told
   */
  static WebhookKey parse(String text) {
    try {
      if (text.startsWith(PUBLIC)) {
        return new Ed25519(decoded(text, PUBLIC));
      }
      return new Shared(decoded(text, text.startsWith(SECRET) ? SECRET : ""));
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IllegalArgumentException("a webhook key is neither whsec_ nor whpk_ with base64");
    }
  }

  private static byte[] decoded(String text, String prefix) {
    return Base64.getDecoder().decode(text.substring(prefix.length()));
  }

  static boolean isLongEnoughSecret(String text) {
    int bytes = text.startsWith(SECRET) ? decoded(text, SECRET).length : 0;
    return bytes >= FEWEST_BYTES && bytes <= MOST_BYTES;
  }

  /** The version that signatures by this key carry. */
  abstract String version();

  abstract boolean signed(byte[] content, byte[] signature);

  private static final class Shared extends WebhookKey {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Shared(byte[] secret) {
      this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    String version() {
      return "v1";
    }

    @Override
    boolean signed(byte[] content, byte[] signature) {
      try {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(key);
        return MessageDigest.isEqual(mac.doFinal(content), signature);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private static final class Ed25519 extends WebhookKey {
    /** What RFC 8410 writes before the 32 bytes. */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int BYTES = 32;
    private final PublicKey key;

    Ed25519(byte[] raw) throws GeneralSecurityException {
      if (raw.length != BYTES) {
        throw new IllegalArgumentException("no Ed25519 key");
      }
      byte[] encoded = new byte[HEAD.length + BYTES];
      System.arraycopy(HEAD, 0, encoded, 0, HEAD.length);
      System.arraycopy(raw, 0, encoded, HEAD.length, BYTES);
      this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    String version() {
      return "v1a";
    }

    @Override
    boolean signed(byte[] content, byte[] signature) {
      try {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(content);
        return check.verify(signature);
      } catch (SignatureException malformed) {
        return false;
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
