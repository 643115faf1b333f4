package vn.lensan.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Whose tokens are taken no more though they have not ended: whoever lost a phone or an office must
 * not go on for the quarter of an hour that a token lives. Asked for every request, so it lies in
 * memory; who keeps it is told in {@code revocation}.
 */
public final class RevokedAccess {
  private volatile Map<String, Instant> revoked = Map.of();

  /** All that are revoked, by {@link #keyOf}, each with the moment up to which tokens are void. */
  public void are(Map<String, Instant> byKey) {
    revoked = Map.copyOf(byKey);
  }

  /** What stands for a client where its name must not stand: in events, in other services. */
  public static String keyOf(String client) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(client.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** Tokens tell whole seconds; one of the very second of the revocation is void too. */
  boolean covers(Jwt token) {
    if (revoked.isEmpty()) {
      return false;
    }
    Instant until = revoked.get(keyOf(Callers.of(token).client()));
    Instant issued = token.getIssuedAt();
    return until != null && (issued == null || !issued.isAfter(until));
  }
}
