package vn.lensan.catalog.passport;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Checks a signed form as decision 0032 writes it down, with nothing of the catalogue's own: its
 * own reading of CBOR, and the keys as their door tells them.
 */
public final class OfflineVerifier {
  private static final byte[] SPKI_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
  private final Map<String, String> keys;

  /**
   * @param keys x by kid, both in base64url
   */
  public OfflineVerifier(Map<String, String> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** What the form says, by its numbers; throws when it isn't ours. */
  public Map<Long, Object> check(byte[] form) throws GeneralSecurityException {
    ByteBuffer in = ByteBuffer.wrap(form);
    expect(in, 0xD2); // tag 18
    expect(in, 0x84); // four parts
    byte[] head = bytes(in);
    expect(in, 0xA0); // nothing unprotected
    byte[] payload = bytes(in);
    byte[] signature = bytes(in);
    if (in.hasRemaining()) {
      throw new GeneralSecurityException("something behind the end");
    }
    Map<Long, Object> protectedHead = map(head);
    if (!Long.valueOf(-8).equals(protectedHead.get(1L))) {
      throw new GeneralSecurityException("not Ed25519");
    }
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(key((byte[]) said(protectedHead, 4)));
    check.update(signed(head, payload));
    if (!check.verify(signature)) {
      throw new GeneralSecurityException("the signature is wrong");
    }
    Map<Long, Object> claims = map(payload);
    if (!Long.valueOf(1).equals(claims.get(1L))) {
      throw new GeneralSecurityException("another version");
    }
    return claims;
  }

  public static Object said(Map<Long, Object> claims, long number) {
    return Objects.requireNonNull(claims.get(number));
  }

  public static LocalDate day(Map<Long, Object> claims, long number) {
    return LocalDate.ofEpochDay((Long) said(claims, number));
  }

  private PublicKey key(byte[] id) throws GeneralSecurityException {
    String x = keys.get(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
    if (x == null) {
      throw new GeneralSecurityException("an unknown key");
    }
    byte[] raw = Base64.getUrlDecoder().decode(x);
    byte[] encoded = Arrays.copyOf(SPKI_HEAD, SPKI_HEAD.length + raw.length);
    System.arraycopy(raw, 0, encoded, SPKI_HEAD.length, raw.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static byte[] signed(byte[] head, byte[] payload) {
    ByteBuffer out = ByteBuffer.allocate(32 + head.length + payload.length);
    out.put((byte) 0x84).put((byte) 0x6A).put("Signature1".getBytes(StandardCharsets.US_ASCII));
    wrap(out, head);
    out.put((byte) 0x40);
    wrap(out, payload);
    return Arrays.copyOf(out.array(), out.position());
  }

  private static void wrap(ByteBuffer out, byte[] bytes) {
    if (bytes.length < 24) {
      out.put((byte) (0x40 + bytes.length));
    } else {
      out.put((byte) 0x58).put((byte) bytes.length);
    }
    out.put(bytes);
  }

  private static Map<Long, Object> map(byte[] bytes) throws GeneralSecurityException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int first = in.get() & 0xFF;
    Map<Long, Object> found = new TreeMap<>();
    for (int left = first - 0xA0; left > 0; left--) {
      found.put((Long) item(in), item(in));
    }
    if (in.hasRemaining()) {
      throw new GeneralSecurityException("not one map");
    }
    return found;
  }

  private static byte[] bytes(ByteBuffer in) throws GeneralSecurityException {
    return (byte[]) item(in);
  }

  private static Object item(ByteBuffer in) throws GeneralSecurityException {
    int first = in.get() & 0xFF;
    long value = argument(in, first & 0x1F);
    switch (first >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 5:
        Map<Long, Object> inside = new TreeMap<>();
        for (long left = value; left > 0; left--) {
          inside.put((Long) item(in), item(in));
        }
        return inside;
      case 2, 3:
        if (value > in.remaining()) {
          throw new GeneralSecurityException("longer than it is");
        }
        byte[] taken = new byte[Math.toIntExact(value)];
        in.get(taken);
        return first >> 5 == 2 ? taken : new String(taken, StandardCharsets.UTF_8);
      default:
        throw new GeneralSecurityException("nothing else stands here");
    }
  }

  private static long argument(ByteBuffer in, int info) throws GeneralSecurityException {
    if (info < 24) {
      return info;
    }
    if (info > 26) {
      throw new GeneralSecurityException("too long");
    }
    byte[] more = new byte[1 << (info - 24)];
    in.get(more);
    return new BigInteger(1, more).longValueExact();
  }

  private static void expect(ByteBuffer in, int wanted) throws GeneralSecurityException {
    if ((in.get() & 0xFF) != wanted) {
      throw new GeneralSecurityException("not a signed form");
    }
  }
}
