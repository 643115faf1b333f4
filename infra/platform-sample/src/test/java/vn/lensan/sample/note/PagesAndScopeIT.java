package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.sample.SampleTest;

@SampleTest
class PagesAndScopeIT {
  private static final String NOTES = "/api/v1/notes";
  @LocalServerPort private int port;

  @Test
  void pagesWithoutLossOrDouble() {
    String unit = "2025-07-01:" + Sample.id();
    Api api = Api.onPort(port).as(TestIdentity.token("pager", Role.TEAM, unit));
    for (int number = 0; number < 5; number++) {
      api.post(NOTES, Map.of("title", "n" + number, "author", "x", "within", List.of(unit)));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(NOTES + "?limit=2" + cursor).json();
      page.get("items").forEach(item -> seen.add(item.get("title").asString()));
      cursor = page.has("cursor") ? "&cursor=" + page.get("cursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(seen).containsExactly("n0", "n1", "n2", "n3", "n4");
  }

  @Test
  void refusesPagesOutOfBounds() {
    Api api = Sample.api(port);
    assertThat(api.get(NOTES + "?limit=200").status()).isEqualTo(200);
    for (String limit : List.of("201", "0", "-1", "x")) {
      HttpRulesIT.refused(api.get(NOTES + "?limit=" + limit), 400, "page.limit");
    }
    HttpRulesIT.refused(api.get(NOTES + "?cursor=%21"), 400, "page.cursor");
  }

  @Test
  void showsThingsWithinTheCallersUnitsOnly() {
    String id = Sample.write(port, "scoped");
    Api stranger = Api.onPort(port).as(TestIdentity.token("other", Role.TEAM, "2025-07-01:14"));
    Api nobody = Api.onPort(port).as(TestIdentity.token("none", Role.TEAM));
    HttpRulesIT.refused(stranger.get(NOTES + '/' + id), 404, "note.not-found");
    HttpRulesIT.refused(nobody.get(NOTES + '/' + id), 404, "note.not-found");
    assertThat(stranger.get(NOTES + "?limit=200").text()).doesNotContain(id);
    assertThat(nobody.get(NOTES).json().get("items").isEmpty()).isTrue();
    HttpRulesIT.refused(stranger.post(NOTES, Sample.note("theirs")), 403, "scope.outside");
  }
}
