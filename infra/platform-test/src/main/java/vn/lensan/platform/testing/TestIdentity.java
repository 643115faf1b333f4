package vn.lensan.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import vn.lensan.platform.security.Role;

/**
 * An identity provider as services see it: its public keys, and a token for a service. Its keys
 * live in memory only.
 */
public final class TestIdentity {
  public static final String ISSUER = "http://issuer.test";
  private static final int TOKEN_SECONDS = 900;

  private TestIdentity() {}

  private static final class Holder {
    static final RSAKey KEY = newKey("test");
    static final HttpServer SERVER = serve();
  }

  public static String jwkSetUri() {
    return "http://127.0.0.1:" + Holder.SERVER.getAddress().getPort() + "/oauth2/jwks";
  }

  public static String tokenUri() {
    return "http://127.0.0.1:" + Holder.SERVER.getAddress().getPort() + "/oauth2/token";
  }

  /** An access token of a client in a role, for units written {@code boundary:code}. */
  public static String token(String client, Role role, String... units) {
    return sign(claims(client, role, units).build());
  }

  /** A partner's token: it sees one channel. */
  public static String partnerToken(String client, String channel) {
    return sign(claims(client, Role.PARTNER).claim("channel", channel).build());
  }

  public static JWTClaimsSet.Builder claims(String client, Role role, String... units) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("lensan")
        .subject(client)
        .claim("client", client)
        .claim("roles", List.of(role.name()))
        .claim("units", List.of(units))
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(TOKEN_SECONDS)));
  }

  public static String sign(JWTClaimsSet claims) {
    return sign(claims, Holder.KEY);
  }

  public static String sign(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/oauth2/jwks",
          exchange -> answer(exchange, () -> new JWKSet(Holder.KEY.toPublicJWK()).toString()));
      server.createContext(
          "/oauth2/token", exchange -> answer(exchange, TestIdentity::serviceToken));
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String serviceToken() {
    return "{\"access_token\":\""
        + token("test-service", Role.SERVICE)
        + "\",\"expires_in\":"
        + TOKEN_SECONDS
        + "}";
  }

  private static void answer(HttpExchange exchange, Supplier<String> json) throws IOException {
    byte[] body = json.get().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
