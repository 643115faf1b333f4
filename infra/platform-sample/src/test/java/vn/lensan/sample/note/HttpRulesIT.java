package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.sample.SampleTest;

@SampleTest
class HttpRulesIT {
  private static final String NOTES = "/api/v1/notes";
  @LocalServerPort private int port;

  @Test
  void changesOnlyWhatTheCallerHasSeen() {
    String one = NOTES + '/' + Sample.write(port, "first");
    Map<String, String> renamed = Map.of("title", "second");
    Api api = Sample.api(port);
    String etag = api.get(one).header("etag").orElseThrow();
    refused(api.patch(one, renamed), 428, "version.missing");
    refused(api.with("If-Match", "\"77\"").patch(one, renamed), 412, "version.stale");
    Api.Answer changed = api.with("If-Match", etag).patch(one, renamed);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.header("etag")).isNotEqualTo(Optional.of(etag)).isPresent();
    refused(api.with("If-Match", etag).patch(one, Map.of("title", "third")), 412, "version.stale");
  }

  @Test
  void speaksVietnameseAndEnglishWhenAsked() {
    String missing = NOTES + "/nowhere";
    JsonNode vietnamese = refused(Sample.api(port).get(missing), 404, "note.not-found");
    JsonNode english =
        refused(Sample.api(port).with("Accept-Language", "en").get(missing), 404, "note.not-found");
    assertThat(vietnamese.get("title").asString()).isEqualTo("Không có ghi chú này");
    assertThat(vietnamese.get("detail").asString()).contains("nowhere");
    assertThat(english.get("title").asString()).isEqualTo("No such note");
    assertThat(vietnamese.get("traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(vietnamese.get("id").asString()).isEqualTo("nowhere");
    JsonNode other =
        refused(
            Sample.api(port).with("Accept-Language", "fr;q=x").get(missing), 404, "note.not-found");
    assertThat(other.get("title")).isEqualTo(vietnamese.get("title"));
  }

  @Test
  void answersWhatTheFrameworkRefusesAsAProblem() {
    Api api = Sample.api(port);
    refused(api.get("/api/v1/nothing/here"), 404, "http.404");
    refused(api.delete(NOTES), 405, "http.405");
    refused(
        api.send("POST", NOTES, "x".getBytes(StandardCharsets.UTF_8), "text/plain"),
        415,
        "http.415");
    refused(api.post(NOTES, "{\"title\": "), 400, "request.unreadable");
    refused(api.send("POST", NOTES, null, "application/json"), 400, "request.unreadable");
    refused(api.with("Accept", "image/png").get(NOTES), 406, "http.406");
    refused(
        Api.onPort(port)
            .as(TestIdentity.token("s", Role.SERVICE))
            .get("/internal/notes/count?most=x"),
        400,
        "request.invalid");
    refused(
        Api.onPort(port).as(TestIdentity.token("s", Role.SERVICE)).get("/internal/notes/count"),
        400,
        "http.400");
  }

  @Test
  void hidesWhatBrokeInside() {
    Api.Answer answer = Sample.api(port).post(NOTES, Sample.note("explode"));
    refused(answer, 500, "internal");
    assertThat(answer.text()).doesNotContain("secret inner words").doesNotContain("Exception");
    Api.Answer odd = Sample.api(port).get("/api/v1/notes/a;x=1");
    assertThat(odd.status()).isEqualTo(400);
    assertThat(odd.header("content-type").orElse("")).startsWith("application/problem+json");
  }

  @Test
  void pointsAtTheFieldThatIsWrong() {
    Api api = Sample.api(port);
    JsonNode wrongType =
        refused(api.post(NOTES, "{\"place\": {\"floor\": \"many\"}}"), 400, "request.invalid");
    assertThat(wrongType.at("/errors/0/pointer").asString()).isEqualTo("/place/floor");
    JsonNode unknown = refused(api.post(NOTES, "{\"colour\": 1}"), 400, "request.invalid");
    assertThat(unknown.at("/errors/0/pointer").asString()).isEqualTo("/colour");
    JsonNode missing =
        refused(
            api.post(NOTES, Map.of("title", "", "within", List.of(), "place", Map.of())),
            400,
            "request.invalid");
    assertThat(missing.get("errors").valueStream().map(error -> error.get("pointer").asString()))
        .containsExactlyInAnyOrder("/title", "/author", "/within", "/place/floor");
    assertThat(missing.at("/errors/0/message").asString()).isEqualTo("Ô này cần có.");
  }

  @Test
  void refusesBodiesBeyondTheLimit() {
    Api api = Sample.api(port);
    Map<String, Object> large = Sample.note("x".repeat(30_000));
    refused(api.post(NOTES, large), 413, "body.too-large");
    refused(api.with("Idempotency-Key", Sample.id()).post(NOTES, large), 413, "body.too-large");
    assertThat(api.post(NOTES, Sample.note("x".repeat(15_000))).status()).isEqualTo(201);
  }

  static JsonNode refused(Api.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    return problem;
  }
}
