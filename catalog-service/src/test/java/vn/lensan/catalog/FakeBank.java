package vn.lensan.catalog;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Map;

/** A bank with a system, and an insurer without one; both invented. */
final class FakeBank {
  private FakeBank() {}

  private static final class Holder {
    static final WireMockServer SERVER = start();
  }

  static WireMockServer server() {
    return Holder.SERVER;
  }

  /** As an operator writes it down. */
  static Map<String, String> insurerTold() {
    String told = "lensan.catalog.finance.told.demo-insurer.";
    return Map.of(
        told + "name", "Bảo hiểm Thử",
        told + "offers[0].id", "mua-mang",
        told + "offers[0].kind", "INSURANCE",
        told + "offers[0].title", "Bảo hiểm mùa màng",
        told + "offers[0].contact", "Quầy số 2, UBND xã Thử",
        told + "offers[1].id", "da-het-han",
        told + "offers[1].kind", "INSURANCE",
        told + "offers[1].title", "Chào đã hết hạn",
        told + "offers[1].until", "2020-01-01");
  }

  private static WireMockServer start() {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    server.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().withStatus(404)));
    server.stubFor(
        get(urlPathEqualTo("/offers"))
            .willReturn(
                okJson(
                    """
                    {"offers": [
                      {"id": "vay-vu-moi", "kind": "CREDIT", "title": "Vay vốn vụ mới",
                       "summary": "Vay theo vụ, trả sau thu hoạch\\u202e", "unheardOf": 1},
                      {"id": "chi-cho-che", "kind": "CREDIT", "title": "Vay trồng chè",
                       "commodities": ["TEA"]}]}
                    """)));
    server.stubFor(put(urlPathMatching("/interests/.*")).willReturn(okJson("{}")));
    server.stubFor(
        delete(urlPathMatching("/interests/.*")).willReturn(aResponse().withStatus(204)));
    return server;
  }

  /** Asked about this commodity, it answers so. */
  static void offersAre(String commodity, int status, String body) {
    server()
        .stubFor(
            get(urlPathEqualTo("/offers"))
                .withQueryParam("commodity", equalTo(commodity))
                .atPriority(1)
                .willReturn(aResponse().withStatus(status).withBody(body)));
  }

  /** What it says to this interest. */
  static void answers(String method, String interest, int status, String body) {
    String path = "/interests/" + interest;
    MappingBuilder call = method.equals("PUT") ? put(urlEqualTo(path)) : delete(urlEqualTo(path));
    server().stubFor(call.atPriority(1).willReturn(aResponse().withStatus(status).withBody(body)));
  }

  static List<LoggedRequest> told(String interest) {
    return server().findAll(putRequestedFor(urlEqualTo("/interests/" + interest)));
  }

  static List<LoggedRequest> askedToForget(String interest) {
    return server().findAll(deleteRequestedFor(urlEqualTo("/interests/" + interest)));
  }
}
