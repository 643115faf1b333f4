package vn.lensan.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** Onboarding's internal doors: invented people, one photo for every id. */
final class FakeOnboarding {
  static final String PHONE = "0980000123";
  static final String NAME = "Nguyễn Thị Thử";
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2};

  private FakeOnboarding() {}

  private static final class Holder {
    static final WireMockServer SERVER = start();
  }

  static WireMockServer server() {
    return Holder.SERVER;
  }

  private static WireMockServer start() {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    server.stubFor(
        any(urlPathMatching("/.*")).atPriority(9).willReturn(aResponse().withStatus(404)));
    server.stubFor(
        post(urlPathTemplate("/internal/v1/households/{id}/seller-particulars"))
            .willReturn(
                okJson(
                    """
                    {"displayName": "Hộ Nguyễn Thị Thử", "phone": "%s", "address": "Thôn Thử",
                     "province": "Bắc Ninh"}
                    """
                        .formatted(PHONE))));
    server.stubFor(
        post(urlPathTemplate("/internal/v1/households/{id}/shown-name"))
            .willReturn(okJson("{\"displayName\": \"%s\"}".formatted(NAME))));
    server.stubFor(
        post(urlPathTemplate("/internal/v1/households/{id}/contact"))
            .willReturn(okJson("{\"phone\": \"0900000123\"}")));
    server.stubFor(
        get(urlPathMatching("/internal/v1/photos/[^/]+/owner"))
            .atPriority(3)
            .willReturn(okJson("{}")));
    server.stubFor(
        get(urlPathMatching("/internal/v1/photos/.*"))
            .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody(JPEG)));
    return server;
  }

  /** A photo that was taken for this household. */
  static void photoOf(String photoId, String householdId) {
    owner(photoId, okJson("{\"householdId\": \"" + householdId + "\"}"));
  }

  /** A photo that is not there, or whose keeper answers so. */
  static void photoAnswers(String photoId, int status) {
    owner(photoId, aResponse().withStatus(status));
  }

  private static void owner(String photoId, ResponseDefinitionBuilder answer) {
    server()
        .stubFor(get("/internal/v1/photos/" + photoId + "/owner").atPriority(1).willReturn(answer));
  }

  /** From now on this household's consent is gone. */
  static void refuse(String householdId) {
    server()
        .stubFor(
            post("/internal/v1/households/" + householdId + "/seller-particulars")
                .atPriority(1)
                .willReturn(
                    aResponse()
                        .withStatus(409)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"code\":\"consent.missing\"}")));
  }

  /** This household's name is not told. */
  static void refuseName(String householdId) {
    server()
        .stubFor(
            post("/internal/v1/households/" + householdId + "/shown-name")
                .atPriority(1)
                .willReturn(aResponse().withStatus(409)));
  }
}
