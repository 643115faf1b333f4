package vn.lensan.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider's public keys. Those once fetched go on serving while its server is down,
 * and tokens with invented key ids can't make us ask it more often than the pause allows.
 */
final class PublicKeys implements JWKSource<SecurityContext> {
  private static final int TIMEOUT_MS = 2_000;
  private static final int MOST_BYTES = 100_000;
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration FETCH = Duration.ofSeconds(5);
  private static final Duration WITHOUT_SERVER = Duration.ofHours(4);

  private final JWKSource<SecurityContext> source;
  private volatile boolean known;

  PublicKeys(String uri, Duration pause) {
    try {
      source =
          JWKSourceBuilder.<SecurityContext>create(
                  URI.create(uri).toURL(),
                  new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MOST_BYTES))
              .cache(KEPT.toMillis(), FETCH.toMillis())
              .rateLimited(pause.toMillis())
              .outageTolerant(WITHOUT_SERVER.toMillis())
              .build();
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException("lensan.security.jwk-set-uri: " + uri, wrong);
    }
  }

  /**
   * With no keys at all we can't tell a good token from a bad one, which is our failure; a key id
   * that is unknown beside known keys is the token's.
   */
  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      List<JWK> found = source.get(selector, context);
      known = true;
      return found;
    } catch (RateLimitReachedException askedJustNow) {
      if (known) {
        return List.of();
      }
      throw askedJustNow;
    } catch (KeySourceException away) {
      known = false;
      throw away;
    }
  }
}
