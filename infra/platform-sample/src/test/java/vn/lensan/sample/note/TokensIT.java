package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.sample.SampleTest;

@SampleTest
class TokensIT {
  private static final String NOTES = "/api/v1/notes";
  @LocalServerPort private int port;

  @Test
  void takesAGoodToken() {
    assertThat(with(TestIdentity.sign(claims().build())).status()).isEqualTo(200);
  }

  @Test
  void asksForATokenWhereThereIsNone() {
    HttpRulesIT.refused(Api.onPort(port).get(NOTES), 401, "token.missing");
    assertThat(Api.onPort(port).get("/verify/hello").text()).isEqualTo("hello");
  }

  @Test
  void refusesTokensThatAreNotMeantForUs() {
    Date past = Date.from(Instant.now().minusSeconds(3600));
    refused(new PlainJWT(claims().build()).serialize());
    refused(TestIdentity.sign(claims().audience("somebody-else").build()));
    refused(TestIdentity.sign(claims().audience((String) null).build()));
    refused(TestIdentity.sign(claims().issuer("http://evil.test").build()));
    refused(TestIdentity.sign(claims().issueTime(past).expirationTime(past).build()));
    refused(TestIdentity.sign(claims().build(), TestIdentity.newKey("test")));
    refused(TestIdentity.sign(claims().build(), TestIdentity.newKey("nobody-knows")));
    refused(TestIdentity.sign(claims().expirationTime(null).build()));
    refused("not.a.token");
  }

  @Test
  void refusesASecretMadeOfThePublicKey() throws Exception {
    JWK key = JWKSet.load(URI.create(TestIdentity.jwkSetUri()).toURL()).getKeys().getFirst();
    for (byte[] secret : List.of(key.toRSAKey().toPublicKey().getEncoded(), pem(key))) {
      SignedJWT swapped =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
              claims().build());
      swapped.sign(new MACSigner(secret));
      refused(swapped.serialize());
    }
  }

  @Test
  void refusesAChangedBodyUnderAGoodSignature() {
    String[] parts = TestIdentity.sign(claims().build()).split("\\.", -1);
    String changed = claims().claim("units", List.of("2025-07-01:VN")).build().toString();
    refused(parts[0] + '.' + Base64URL.encode(changed) + '.' + parts[2]);
    refused(parts[0] + '.' + parts[1] + '.');
  }

  @Test
  void refusesTokensBeforeTheirTimeAndTokensThatLiveTooLong() {
    Instant now = Instant.now();
    Date later = Date.from(now.plusSeconds(300));
    refused(TestIdentity.sign(claims().notBeforeTime(later).build()));
    JWTClaimsSet.Builder tooLong = claims().expirationTime(Date.from(now.plusSeconds(7200)));
    refused(TestIdentity.sign(tooLong.build()));
    refused(TestIdentity.sign(tooLong.issueTime(null).build()));
  }

  @Test
  void opensNoDoorToAnIdTokenThatNamesUs() {
    JWTClaimsSet idToken =
        claims().claim("roles", null).claim("units", null).claim("nonce", "n").build();
    HttpRulesIT.refused(with(TestIdentity.sign(idToken)), 403, "role.missing");
  }

  @Test
  void refusesAnIdToken() {
    JWTClaimsSet idToken =
        new JWTClaimsSet.Builder()
            .issuer(TestIdentity.ISSUER)
            .audience("origin")
            .subject("demo")
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .build();
    refused(TestIdentity.sign(idToken));
  }

  @Test
  void refusesARoleThatMayNot() {
    Api auditor = Api.onPort(port).as(TestIdentity.token("a", Role.AUDITOR, Sample.UNIT));
    HttpRulesIT.refused(auditor.get(NOTES), 403, "role.missing");
    JWTClaimsSet odd = claims().claim("roles", "EMPEROR").build();
    HttpRulesIT.refused(with(TestIdentity.sign(odd)), 403, "role.missing");
  }

  @Test
  void keepsInternalDoorsForServices() {
    String path = "/internal/notes/count?most=3";
    Api ministry = Api.onPort(port).as(TestIdentity.token("m", Role.MINISTRY, "2025-07-01:VN"));
    HttpRulesIT.refused(ministry.get(path), 403, "role.missing");
    Api service = Api.onPort(port).as(TestIdentity.token("s", Role.SERVICE));
    assertThat(service.get(path).text()).isEqualTo("3");
  }

  @Test
  void letsAServiceActForSomebodyWithinTheirUnits() {
    String id = Sample.write(port, "acted");
    Api service =
        Api.onPort(port)
            .as(TestIdentity.token("s", Role.SERVICE))
            .with("X-Lensan-Role", "TEAM")
            .with("X-Lensan-Client", "somebody");
    assertThat(service.with("X-Lensan-Units", Sample.UNIT).get(NOTES + '/' + id).status())
        .isEqualTo(200);
    assertThat(service.with("X-Lensan-Units", "2025-07-01:14").get(NOTES + '/' + id).status())
        .isEqualTo(404);
  }

  @Test
  void ignoresActingHeadersOfEverybodyElse() {
    String id = Sample.write(port, "not acted");
    Api stranger =
        Api.onPort(port)
            .as(TestIdentity.token("t", Role.TEAM, "2025-07-01:14"))
            .with("X-Lensan-Role", "TEAM")
            .with("X-Lensan-Units", Sample.UNIT);
    assertThat(stranger.get(NOTES + '/' + id).status()).isEqualTo(404);
  }

  @Test
  void tellsWhoIAm() {
    Api.Answer me = Sample.api(port).get("/api/v1/me");
    assertThat(me.text())
        .isEqualTo("{\"client\":\"tester\",\"roles\":[\"TEAM\"],\"units\":[\"2025-07-01:24\"]}");
  }

  private static JWTClaimsSet.Builder claims() {
    return TestIdentity.claims("tester", Role.TEAM, Sample.UNIT);
  }

  private static byte[] pem(JWK key) throws JOSEException {
    String encoded =
        Base64.getMimeEncoder().encodeToString(key.toRSAKey().toPublicKey().getEncoded());
    return ("-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private Api.Answer with(String token) {
    return Api.onPort(port).as(token).get(NOTES);
  }

  private void refused(String token) {
    Api.Answer answer = with(token);
    HttpRulesIT.refused(answer, 401, "token.refused");
    assertThat(answer.header("www-authenticate").orElse("")).startsWith("Bearer");
  }
}
