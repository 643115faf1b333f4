package vn.lensan.sandbox.formxml;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.kit.Json;

/**
 * What a form asks for, as a call of the JSON doors.
 *
 * @param json the body; none where the body goes on as it came (a picture) or there is none
 */
record Wanted(
    String method,
    String path,
    @Nullable JsonNode json,
    @Nullable String clientKey,
    Map<String, String> query) {

  static Wanted of(String method, String path) {
    return new Wanted(method, path, null, null, Map.of());
  }

  Wanted with(JsonNode body) {
    return new Wanted(method, path, body, clientKey, query);
  }

  Wanted keyed(@Nullable String key) {
    return new Wanted(method, path, json, key, query);
  }

  Wanted asking(Map<String, String> parameters) {
    return new Wanted(method, path, json, clientKey, parameters);
  }

  byte[] body(byte[] raw) {
    return json == null ? raw : Json.MAPPER.writeValueAsBytes(json);
  }
}
