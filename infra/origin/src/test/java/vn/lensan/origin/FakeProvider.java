package vn.lensan.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** An OIDC provider at which everybody signs in at once. */
final class FakeProvider {

  private static final String ISSUER = "http://localhost:8080";

  private final WireMockServer server;
  private final RSAKey key;

  FakeProvider(WireMockServer server) {
    this.server = server;
    try {
      this.key = new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Follows the redirects as a browser does; answers the address at which it ends. */
  String signIn(Visitor visitor, String page, String accessToken, int lifeInSeconds) {
    var start = location(visitor, page);
    var atProvider =
        UriComponentsBuilder.fromUriString(location(visitor, start)).build(true).getQueryParams();
    answerWith(accessToken, lifeInSeconds, decoded(atProvider.getFirst("nonce")));
    return location(
        visitor, "/session/callback/lensan?code=1&state=" + atProvider.getFirst("state"));
  }

  void renewsWith(String accessToken) {
    server.stubFor(post("/oauth2/token").willReturn(jsonResponse(tokens(accessToken, 900), 200)));
  }

  private void answerWith(String accessToken, int lifeInSeconds, String nonce) {
    var tokens = tokens(accessToken, lifeInSeconds);
    tokens.put("id_token", idToken(nonce));
    server.stubFor(post("/oauth2/token").willReturn(jsonResponse(tokens, 200)));
    server.stubFor(
        get("/oauth2/jwks").willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
  }

  private static Map<String, Object> tokens(String accessToken, int lifeInSeconds) {
    return new HashMap<>(
        Map.of(
            "access_token",
            accessToken,
            "token_type",
            "Bearer",
            "refresh_token",
            "refresh",
            "expires_in",
            lifeInSeconds));
  }

  private String idToken(String nonce) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject("demo-commune")
            .audience("lensan-origin")
            .claim("nonce", nonce)
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(300)))
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String location(Visitor visitor, String path) {
    return visitor.get(path).headers().firstValue("Location").orElseThrow();
  }

  private static String decoded(@Nullable String value) {
    return URLDecoder.decode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
  }
}
