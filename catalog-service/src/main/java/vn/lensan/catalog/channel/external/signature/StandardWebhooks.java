package vn.lensan.catalog.channel.external.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import vn.lensan.catalog.channel.SignedMessage;
import vn.lensan.platform.problem.Problem;

/**
 * Standard Webhooks, version {@code v1}: HMAC-SHA256 over id, time and the raw body. Two secrets
 * may be live while one replaces the other.
 */
public final class StandardWebhooks {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";
  private static final String SECRET_PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final int MOST_SIGNATURES = 10;

  private final List<byte[]> keys;
  private final Clock clock;

  public StandardWebhooks(List<String> secrets, Clock clock) {
    this.keys =
        secrets.stream().filter(secret -> !secret.isBlank()).map(StandardWebhooks::key).toList();
    this.clock = clock;
  }

  private static byte[] key(String secret) {
    String base64 =
        secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
    return Base64.getDecoder().decode(base64);
  }

  public void verify(SignedMessage message) {
    checkTime(message.timestamp());
    byte[][] given = signatures(message.signature());
    boolean genuine = false;
    for (byte[] key : keys) {
      byte[] expected = sign(key, message);
      for (byte[] signature : given) {
        // No early end: the time taken tells nothing of which secret or signature came near.
        genuine |= MessageDigest.isEqual(expected, signature);
      }
    }
    if (!genuine) {
      throw refused("webhook.signature-wrong");
    }
  }

  private void checkTime(String timestamp) {
    if (!timestamp.matches("\\d{1,12}")) {
      throw refused("webhook.timestamp-wrong");
    }
    long away = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
    if (away > TOLERANCE.toSeconds()) {
      throw refused("webhook.timestamp-outside");
    }
  }

  private static byte[][] signatures(String header) {
    return List.of(header.split(" ", MOST_SIGNATURES + 1)).stream()
        .limit(MOST_SIGNATURES)
        .filter(one -> one.startsWith(VERSION))
        .map(one -> decoded(one.substring(VERSION.length())))
        .toArray(byte[][]::new);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private static byte[] sign(byte[] key, SignedMessage message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update((message.id() + '.' + message.timestamp() + '.').getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(message.body());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Problem refused(String code) {
    return Problem.of(HttpStatus.UNAUTHORIZED, code);
  }
}
