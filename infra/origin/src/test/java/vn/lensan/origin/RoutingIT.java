package vn.lensan.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingIT {

  private Upstreams upstreams;

  @BeforeAll
  void start() {
    upstreams = new Upstreams("--lensan.origin.local=true", "--lensan.origin.patience.silence=1s");
  }

  @AfterAll
  void stop() {
    upstreams.close();
  }

  @BeforeEach
  void forget() {
    upstreams.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/me, onboarding",
    "/api/v1/households, onboarding",
    "/api/v1/households/1/consents?x=a%2Bb, onboarding",
    "/api/v1/org-units/2025-07-01/24, onboarding",
    "/api/v1/sync/pull, onboarding",
    "/api/v1/products, catalog",
    "/api/v1/webhook-endpoints/1/replays, catalog",
    "/webhooks/v1/postmart, catalog",
    "/verify/products/1, catalog",
    "/api/v1/figures, training",
    "/api/v1/open-data/figures.csv, training",
    "/verify/certificates/1, training",
    "/oauth2/jwks, identity",
    "/.well-known/openid-configuration, identity",
    "/identity/login, identity",
    "/userinfo, identity",
    "/sandbox/postmart/items, sandbox",
  })
  void sendsEachPathToItsOwner(String path, String owner) {
    assertThat(upstreams.visitor().get(path).body()).isEqualTo(owner);
    upstreams.of(owner).verify(getRequestedFor(urlEqualTo(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal/sellers",
        "/api/v1/internal/sellers",
        "/actuator",
        "/actuator/env",
        "/actuator/health/x",
        "/v3/api-docs",
        "/api/v1/householdsx",
        "/nothing"
      })
  void knowsNoOtherPath(String path) {
    var answer = upstreams.visitor().get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"path.not-found\"", "Không tìm thấy");
  }

  @Test
  void letsNobodySpeakInItsName() {
    upstreams
        .visitor()
        .get(
            "/api/v1/households",
            "X-Forwarded-For",
            "203.0.113.9",
            "Forwarded",
            "for=203.0.113.9",
            "X-Lensan-Units",
            "2025-07-01:VN",
            "Authorization",
            "Bearer own",
            "Cookie",
            "lensan_session=stolen; lensan_identity=stolen");

    upstreams
        .of("onboarding")
        .verify(
            getRequestedFor(urlEqualTo("/api/v1/households"))
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                .withHeader("X-Forwarded-Proto", equalTo("http"))
                .withHeader("Authorization", equalTo("Bearer own"))
                .withHeader("X-Lensan-Units", absent())
                .withHeader("Cookie", absent()));
  }

  @Test
  void passesOnlyTheIdentityProvidersCookie() {
    var cookies = aResponse().withHeader("Set-Cookie", "JSESSIONID=1", "lensan_identity=2; Path=/");
    upstreams.of("identity").stubFor(any(anyUrl()).willReturn(cookies));
    upstreams.of("catalog").stubFor(any(anyUrl()).willReturn(cookies));
    var visitor = upstreams.visitor();

    visitor.get("/api/v1/products");
    assertThat(visitor.cookieNames()).isEmpty();
    visitor.get("/identity/login");
    assertThat(visitor.cookieNames()).containsExactly("lensan_identity");
    visitor.get("/identity/login");
    upstreams
        .of("identity")
        .verify(
            getRequestedFor(urlEqualTo("/identity/login"))
                .withHeader("Cookie", equalTo("lensan_identity=2")));
  }

  @Test
  void letsAnybodyToAHouseholdsOwnPageAndTellsNobodyItsAddress() {
    upstreams.of("onboarding").stubFor(any(anyUrl()).willReturn(aResponse()));
    var page = upstreams.visitor().get("/own/made-up-token");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    var order = upstreams.visitor().get("/o/made-up-token");
    assertThat(order.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    var other = upstreams.visitor().get("/api/v1/households");
    assertThat(other.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
  }

  @Test
  void keepsItsSecurityHeadersAgainstLooserOnes() {
    upstreams
        .of("training")
        .stubFor(
            any(anyUrl()).willReturn(aResponse().withHeader("Content-Security-Policy", "none")));

    var headers = upstreams.visitor().get("/verify/certificates/1").headers();

    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void leavesABodyAsItCame() {
    var form = "b=2&a=%C3%A1+x&b=1";
    upstreams
        .visitor()
        .post("/webhooks/v1/voso?b=0", form, "Content-Type", "application/x-www-form-urlencoded");

    upstreams
        .of("catalog")
        .verify(
            postRequestedFor(urlEqualTo("/webhooks/v1/voso?b=0")).withRequestBody(equalTo(form)));
  }

  @Test
  void saysThatAnUpstreamIsAway() {
    upstreams
        .of("catalog")
        .stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    var answer = upstreams.visitor().get("/api/v1/products", "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body())
        .contains("\"code\":\"upstream.unavailable\"", "Temporarily", "traceId");
  }

  @Test
  void saysThatAnUpstreamIsTooSlow() {
    upstreams.of("catalog").stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(3_000)));

    var answer = upstreams.visitor().get("/api/v1/products");

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("\"code\":\"upstream.too-slow\"", "quá chậm");
  }

  @Test
  void showsAPersonAPageInsteadOfAProblem() {
    var answer =
        upstreams.visitor().get("/nothing", "Accept", "text/html", "Accept-Language", "en");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<html lang=\"vi\">", "Không tìm thấy");
  }

  @Test
  void compressesText() {
    upstreams
        .of("training")
        .stubFor(any(anyUrl()).willReturn(okJson("\"" + "x".repeat(5_000) + "\"")));

    var answer = upstreams.visitor().get("/api/v1/figures", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }
}
