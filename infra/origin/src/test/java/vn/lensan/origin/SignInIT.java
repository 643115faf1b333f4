package vn.lensan.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {

  private static final String PAGE = "/dashboard/figures?period=2026-11";

  private Upstreams upstreams;
  private FakeProvider provider;

  @BeforeAll
  void start() {
    upstreams =
        new Upstreams(
            "--lensan.origin.local=true",
            "--lensan.origin.sign-in.end-session-uri=http://localhost:8080/connect/logout");
    provider = new FakeProvider(upstreams.of("identity"));
  }

  @AfterAll
  void stop() {
    upstreams.close();
  }

  @BeforeEach
  void forget() {
    upstreams.reset();
  }

  private Visitor signedIn(String token, int lifeInSeconds) {
    var visitor = upstreams.visitor();
    var back = provider.signIn(visitor, PAGE, token, lifeInSeconds);
    assertThat(back).isEqualTo(PAGE);
    return visitor;
  }

  @Test
  void signsInWithProofKeyAndReturnsToThePageAskedFor() {
    var visitor = signedIn("first", 900);

    assertThat(visitor.get(PAGE).body()).isEqualTo("training");
    upstreams
        .of("training")
        .verify(
            getRequestedFor(urlEqualTo(PAGE))
                .withHeader("Authorization", equalTo("Bearer first"))
                .withHeader("Cookie", absent()));
    upstreams
        .of("identity")
        .verify(
            postRequestedFor(urlEqualTo("/oauth2/token"))
                .withRequestBody(containing("code_verifier=")));
    assertThat(visitor.cookieNames()).containsExactly("lensan_session");
  }

  @Test
  void makesNoSessionForAProgram() {
    var visitor = upstreams.visitor();

    visitor.get("/api/v1/households");
    visitor.get(PAGE, "Authorization", "Bearer own");
    visitor.get("/verify/products/1");

    assertThat(visitor.cookieNames()).isEmpty();
  }

  @Test
  void prefersTheTokenThatIsBrought() {
    signedIn("session", 900).get("/api/v1/figures", "Authorization", "Bearer own");

    upstreams
        .of("training")
        .verify(
            getRequestedFor(urlEqualTo("/api/v1/figures"))
                .withHeader("Authorization", equalTo("Bearer own")));
  }

  @Test
  void sendsNoTokenWhereNoneIsAskedFor() {
    signedIn("session", 900).get("/sandbox/voso/items");

    upstreams
        .of("sandbox")
        .verify(
            getRequestedFor(urlEqualTo("/sandbox/voso/items"))
                .withHeader("Authorization", absent()));
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "X-Nothing, said, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Authorization, Bearer own, 200",
  })
  void takesAChangeByCookieFromItsOwnPagesOnly(String header, String value, int status) {
    var answer = signedIn("session", 900).post("/api/v1/households", "{}", header, value);

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void asksForASignInBeforeAnOfficePageAndReturnsToIt() {
    var visitor = upstreams.visitor();
    assertThat(visitor.get("/office/requests").headers().firstValue("Location").orElse(""))
        .contains("/session/start/lensan");

    assertThat(provider.signIn(visitor, "/office/requests", "officer", 900))
        .isEqualTo("/office/requests");
    assertThat(visitor.get("/office/requests").body()).isEqualTo("onboarding");
    // The nearest pattern says whose page it is.
    assertThat(visitor.get("/office").body()).isEqualTo("onboarding");
    assertThat(visitor.get("/office/products").body()).isEqualTo("catalog");
    assertThat(visitor.get("/office/channels/voso").body()).isEqualTo("catalog");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403, 0",
    "Origin, http://evil.example, 403, 0",
    "X-Nothing, said, 403, 0",
    "Sec-Fetch-Site, same-origin, 200, 1",
  })
  void takesAnOfficeFormFromItsOwnPagesOnlyAndBringsItWhole(
      String header, String value, int status, int arrived) {
    var form = "version=3&decision=DECLINE&reason=Thi%E1%BA%BFu+%E1%BA%A3nh";
    var visitor = signedIn("officer", 900);
    var answer =
        visitor.post(
            "/office/households/1/verification",
            form,
            header,
            value,
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(answer.statusCode()).isEqualTo(status);
    upstreams
        .of("onboarding")
        .verify(
            arrived,
            postRequestedFor(urlEqualTo("/office/households/1/verification"))
                .withHeader("Authorization", equalTo("Bearer officer"))
                .withRequestBody(equalTo(form)));
  }

  @Test
  void knowsItsOwnOriginWhereTheBrowserSaysNoMore() {
    var visitor = signedIn("session", 900);

    var answer = visitor.post("/api/v1/households", "{}", "Origin", visitor.origin());

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void renewsATokenThatHasRunOut() {
    var visitor = signedIn("old", 1);
    provider.renewsWith("new");

    visitor.get("/api/v1/figures");

    upstreams
        .of("training")
        .verify(
            getRequestedFor(urlEqualTo("/api/v1/figures"))
                .withHeader("Authorization", equalTo("Bearer new")));
  }

  @Test
  void endsASessionThatCannotBeRenewed() {
    var program = signedIn("old", 1);
    var person = signedIn("old", 1);
    upstreams
        .of("identity")
        .stubFor(
            post("/oauth2/token").willReturn(jsonResponse(Map.of("error", "invalid_grant"), 400)));

    var problem = program.get("/api/v1/figures");
    assertThat(problem.statusCode()).isEqualTo(401);
    assertThat(problem.body()).contains("\"code\":\"session.expired\"");
    assertThat(person.get(PAGE).headers().firstValue("Location")).contains("/session/start/lensan");
  }

  @Test
  void keepsASessionWhileTheProviderIsAway() {
    var visitor = signedIn("old", 1);
    upstreams.of("identity").stubFor(post("/oauth2/token").willReturn(serverError()));

    assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(503);
    provider.renewsWith("new");
    assertThat(visitor.get("/api/v1/figures").statusCode()).isEqualTo(200);
  }

  @Test
  void reloadsThePageWhosePartWasFetched() {
    var answer = upstreams.visitor().get(PAGE, "HX-Request", "true");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
  }

  @Test
  void signsOutHereAndAtTheProvider() {
    var visitor = signedIn("session", 900);

    var answer = visitor.post("/session/end", "", "Sec-Fetch-Site", "same-origin");

    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("http://localhost:8080/connect/logout?id_token_hint=");
    assertThat(visitor.get(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void refusesASignInThatNobodyBegan() {
    var answer = upstreams.visitor().get("/session/callback/lensan?code=1&state=forged");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"sign-in.failed\"");
  }
}
