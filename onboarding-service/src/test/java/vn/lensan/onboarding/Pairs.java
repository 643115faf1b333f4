package vn.lensan.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** The pairs that a caller sees, over all pages. */
final class Pairs {
  static final String DUPLICATES = "/api/v1/duplicates";

  private Pairs() {}

  static List<JsonNode> with(Api api, String... households) {
    List<JsonNode> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(DUPLICATES + "?limit=200" + cursor).json();
      page.path("items").valueStream().forEach(found::add);
      cursor = page.has("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    return found.stream()
        .filter(
            pair -> Stream.of(households).allMatch(pair.path("households").toString()::contains))
        .toList();
  }
}
