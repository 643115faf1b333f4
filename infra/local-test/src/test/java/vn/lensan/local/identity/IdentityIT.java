package vn.lensan.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityIT {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private Path keys;
  private LocalSystem system;

  @BeforeAll
  void start(@TempDir Path keys) throws IOException {
    this.keys = keys;
    this.system = new LocalSystem(keys);
  }

  @AfterAll
  void stop() {
    system.close();
  }

  private HttpResponse<String> askToken(String client, String secret) throws Exception {
    var basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return new Browser(system.address())
        .submit(
            "/oauth2/token",
            Map.of("grant_type", "client_credentials"),
            "Authorization",
            "Basic " + basic);
  }

  private static JWTClaimsSet claims(String token) throws ParseException {
    return SignedJWT.parse(token).getJWTClaimsSet();
  }

  private static String tokenIn(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body()).get("access_token").stringValue();
  }

  @Test
  void tellsInTheTokenWhoMayDoWhatAndWhere() throws Exception {
    var claims = claims(tokenIn(askToken("demo-commune", "demo-commune")));

    assertThat(claims.getIssuer()).isEqualTo(system.address());
    assertThat(claims.getAudience()).containsExactly("lensan");
    assertThat(claims.getSubject()).isEqualTo("demo-commune");
    assertThat(claims.getStringClaim("client")).isEqualTo("demo-commune");
    assertThat(claims.getStringListClaim("roles")).containsExactly("COMMUNE");
    assertThat(claims.getStringListClaim("units")).containsExactly("2025-07-01:07582");
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
        .isLessThanOrEqualTo(15 * 60 * 1000);
  }

  @Test
  void bindsAPartnerToItsChannel() throws Exception {
    var form =
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "demo-partner-voso",
            "client_secret", "demo-partner-voso");
    var answer = new Browser(system.address()).submit("/oauth2/token", form);

    var claims = claims(tokenIn(answer));
    assertThat(claims.getStringClaim("channel")).isEqualTo("VOSO");
    assertThat(claims.getStringListClaim("units")).isEmpty();
  }

  @Test
  void knowsTheServicesByTheirLocalSecrets() throws Exception {
    assertThat(claims(tokenIn(askToken("catalog-service", "made-locally"))).getClaims())
        .containsEntry("roles", List.of("SERVICE"));
    assertThat(askToken("catalog-service", "catalog-service").statusCode()).isEqualTo(401);
    assertThat(askToken("demo-team", "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void keepsItsKeyToItself() throws Exception {
    try (var files = Files.list(keys)) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
    assertThat(SigningKey.in(keys)).isEqualTo(SigningKey.in(keys));
  }

  @Test
  void signsAPersonInThroughTheOriginAndOutAgain() throws Exception {
    var browser = new Browser(system.address());
    var login = browser.open("/dashboard?period=2026-11");
    assertThat(login.body()).contains("Đăng nhập Lên Sàn", "demo-province");

    var page = browser.submit("/identity/login", credentials(login.body(), "demo-province"));

    assertThat(page.uri()).hasToString(system.address() + "/dashboard?period=2026-11");
    var claims = claims(page.body().substring("Bearer ".length()));
    assertThat(claims.getStringListClaim("roles")).containsExactly("PROVINCE");
    assertThat(claims.getAudience()).containsExactly("lensan");

    assertThat(browser.submit("/session/end", Map.of()).uri()).hasToString(system.address() + "/");
    assertThat(browser.open("/dashboard").body()).contains("Đăng nhập Lên Sàn");
  }

  @Test
  void asksAgainAfterAWrongPassword() throws Exception {
    var browser = new Browser(system.address());
    var form = credentials(browser.open("/dashboard").body(), "demo-province");

    var again =
        browser.submit(
            "/identity/login",
            Map.of("username", "demo-province", "password", "no", "_csrf", form.get("_csrf")));

    assertThat(again.body()).contains("chưa đúng", "role=\"alert\"");
  }

  @Test
  void refusesToStartBeyondLoopback() {
    assertThatThrownBy(
            () ->
                IdentityApplication.start(
                    "--server.port=0",
                    "--server.address=0.0.0.0",
                    "--lensan.identity.key-folder=" + keys))
        .rootCause()
        .hasMessageContaining("loopback");
  }

  private static Map<String, String> credentials(String page, String name) {
    var csrf = CSRF.matcher(page);
    assertThat(csrf.find()).isTrue();
    return Map.of("username", name, "password", name, "_csrf", csrf.group(1));
  }
}
