package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.sample.SampleTest;

@SampleTest
class OpenApiIT {
  @LocalServerPort private int port;

  @Test
  void describesAPageAsLimitAndCursor() {
    JsonNode list = document().at("/paths/~1api~1v1~1notes/get/parameters");
    assertThat(sent(list)).containsExactly("query limit", "query cursor");
    assertThat(list.at("/0/schema/maximum").asInt()).isEqualTo(200);
  }

  @Test
  void describesTheDemandedVersionAsAHeader() {
    JsonNode rename = document().at("/paths/~1api~1v1~1notes~1{id}/patch/parameters");
    assertThat(sent(rename)).containsExactlyInAnyOrder("path id", "header If-Match");
    assertThat(document().at("/paths/~1api~1v1~1notes~1{id}/get/parameters")).hasSize(1);
  }

  @Test
  void saysNothingOfInternalDoorsAndPlatformTypes() {
    JsonNode document = document();
    assertThat(document.get("paths").propertyNames())
        .contains("/api/v1/notes", "/verify/hello")
        .noneMatch(path -> path.startsWith("/internal") || path.startsWith("/error"));
    assertThat(document.at("/components/schemas").propertyNames())
        .doesNotContain("Caller", "Scope", "PageRequest", "IfMatch");
  }

  private JsonNode document() {
    Api.Answer answer = Api.onPort(port).get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> sent(JsonNode parameters) {
    return parameters
        .valueStream()
        .map(it -> it.get("in").asString() + ' ' + it.get("name").asString())
        .toList();
  }
}
