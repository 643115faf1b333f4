package vn.lensan.onboarding.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.problem.Problem;

/** The field {@code mapping} of an upload: a JSON object, header → column. */
final class MappingField {
  private static final int LONGEST = 20_000;

  private MappingField() {}

  static @Nullable Map<String, String> read(@Nullable String json) {
    if (json == null || json.isBlank()) {
      return null;
    }
    JsonNode node = json.length() > LONGEST ? null : node(json);
    if (node == null || !node.isObject()) {
      throw Problem.invalid("import.mapping-unreadable");
    }
    Map<String, String> mapping = new LinkedHashMap<>();
    node.properties().forEach(one -> mapping.put(one.getKey(), one.getValue().asString("")));
    return mapping;
  }

  private static @Nullable JsonNode node(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException unreadable) {
      return null;
    }
  }
}
