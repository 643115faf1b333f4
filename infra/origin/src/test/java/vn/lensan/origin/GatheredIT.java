package vn.lensan.origin;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatheredIT {

  private static final String STATUS = "/api/v1/system/status";

  private Upstreams upstreams;

  @BeforeEach
  void start() {
    upstreams = new Upstreams();
  }

  @AfterEach
  void stop() {
    upstreams.close();
  }

  private JsonNode json(String path, String... headers) {
    return JsonMapper.shared().readTree(upstreams.visitor().get(path, headers).body());
  }

  private void documents(String service, String paths, String schemas) {
    upstreams
        .of(service)
        .stubFor(
            get("/v3/api-docs")
                .willReturn(
                    okJson(
                        "{\"openapi\":\"3.1.0\",\"paths\":%s,\"components\":{\"schemas\":%s}}"
                            .formatted(paths, schemas))));
  }

  @Test
  void mergesTheServicesDocuments() {
    documents(
        "onboarding",
        "{\"/api/v1/me\":{},\"/internal/sellers\":{}}",
        "{\"Unit\":{\"type\":\"string\"},\"Page\":{\"type\":\"object\"}}");
    documents(
        "catalog",
        "{\"/api/v1/products\":{\"get\":{\"schema\":{\"$ref\":\"#/components/schemas/Page\"}}}}",
        "{\"Unit\":{\"type\":\"string\"},\"Page\":{\"type\":\"array\"}}");
    upstreams.of("training").stubFor(any(anyUrl()).willReturn(serverError()));

    var document = json("/openapi.json");

    assertThat(document.get("paths").propertyNames())
        .containsExactly("/api/v1/me", "/api/v1/products");
    assertThat(document.at("/components/schemas").propertyNames())
        .containsExactly("Unit", "Page", "catalog.Page");
    assertThat(document.at("/paths/~1api~1v1~1products/get/schema/$ref").stringValue())
        .isEqualTo("#/components/schemas/catalog.Page");
    assertThat(document.at("/x-unavailable-services/0").stringValue()).isEqualTo("training");
  }

  @Test
  void asksForTheDocumentsOnceAMinute() {
    Upstreams.NAMES.forEach(service -> documents(service, "{}", "{}"));

    json("/openapi.json");
    json("/openapi.json");

    upstreams.of("catalog").verify(1, getRequestedFor(urlEqualTo("/v3/api-docs")));
  }

  @Test
  void gathersHowTheServicesAreInTheCallersName() {
    upstreams.of("onboarding").stubFor(get(STATUS).willReturn(okJson("{\"outbox\":0}")));
    upstreams.of("catalog").stubFor(get(STATUS).willReturn(okJson("{\"outbox\":1}")));
    upstreams.of("training").stubFor(get(STATUS).willReturn(serverError()));

    var status = json(STATUS, "Authorization", "Bearer auditor");

    assertThat(status.at("/onboarding/outbox").intValue()).isZero();
    assertThat(status.at("/catalog/outbox").intValue()).isOne();
    assertThat(status.at("/training/state").stringValue()).isEqualTo("UNREACHABLE");
    upstreams
        .of("catalog")
        .verify(
            getRequestedFor(urlEqualTo(STATUS))
                .withHeader("Authorization", equalTo("Bearer auditor")));
  }

  @Test
  void passesARefusalOn() {
    upstreams
        .of("catalog")
        .stubFor(get(STATUS).willReturn(jsonResponse("{\"code\":\"role.missing\"}", 403)));

    var answer = upstreams.visitor().get(STATUS, "Authorization", "Bearer team");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("role.missing");
    assertThat(upstreams.visitor().get(STATUS).statusCode()).isEqualTo(401);
  }

  @Test
  void tellsNothingOfItselfButThatItServes() {
    assertThat(upstreams.visitor().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void keepsLocalRoutesAndPlainCookiesForTheLocalMode() {
    assertThat(upstreams.visitor().get("/oauth2/jwks").statusCode()).isEqualTo(404);
    assertThat(upstreams.visitor().get("/sandbox/voso/items").statusCode()).isEqualTo(404);
    assertThat(upstreams.visitor().get("/dashboard").headers().firstValue("Set-Cookie").orElse(""))
        .contains("lensan_session=", "; Secure", "; HttpOnly", "; SameSite=Lax");
    assertThat(upstreams.visitor().get("/").body()).doesNotContain("demo-province");
  }
}
