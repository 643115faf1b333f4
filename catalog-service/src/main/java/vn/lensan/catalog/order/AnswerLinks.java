package vn.lensan.catalog.order;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.lensan.platform.personal.Fingerprints;

/**
 * Signed links by which an order can be answered without an app or an account, short enough for an
 * SMS: version, order, who was given it, until when, and sixteen bytes of HMAC-SHA256 over these.
 * Nothing is looked up for a link that is not ours. That it is used once, the order itself knows.
 */
@Component
public class AnswerLinks {
  /** Where links lead to. */
  public static final String PATH = "/o/";

  private static final byte VERSION = 1;
  private static final int SAID = 1 + 16 + 1 + 4;
  private static final int SIGNATURE = 16;
  private static final int TEXT = 51;
  private static final String KIND = "order-answer-link";

  private final Fingerprints fingerprints;

  AnswerLinks(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** The same for the same, so that a notice told again carries the same link. */
  String of(String orderId, Rung rung, Instant until) {
    UUID order = UUID.fromString(orderId);
    byte[] said =
        ByteBuffer.allocate(SAID)
            .put(VERSION)
            .putLong(order.getMostSignificantBits())
            .putLong(order.getLeastSignificantBits())
            .put((byte) rung.ordinal())
            .putInt((int) until.getEpochSecond())
            .array();
    byte[] whole = Arrays.copyOf(said, SAID + SIGNATURE);
    System.arraycopy(signature(said), 0, whole, SAID, SIGNATURE);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** Empty for what we did not sign, whatever is wrong with it. */
  Optional<AnswerLink> read(String token) {
    byte[] whole = token.length() == TEXT ? decoded(token) : new byte[0];
    if (whole.length != SAID + SIGNATURE) {
      return Optional.empty();
    }
    byte[] said = Arrays.copyOf(whole, SAID);
    byte[] signed = Arrays.copyOfRange(whole, SAID, whole.length);
    return MessageDigest.isEqual(signature(said), signed)
        ? Optional.of(link(said))
        : Optional.empty();
  }

  private static AnswerLink link(byte[] said) {
    ByteBuffer in = ByteBuffer.wrap(said, 1, SAID - 1);
    String orderId = new UUID(in.getLong(), in.getLong()).toString();
    Rung rung = Rung.values()[in.get()];
    return new AnswerLink(
        orderId, rung, Instant.ofEpochSecond(Integer.toUnsignedLong(in.getInt())));
  }

  private byte[] signature(byte[] said) {
    String hash = fingerprints.of(KIND, HexFormat.of().formatHex(said));
    return Arrays.copyOf(HexFormat.of().parseHex(hash), SIGNATURE);
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException noBase64) {
      return new byte[0];
    }
  }
}
