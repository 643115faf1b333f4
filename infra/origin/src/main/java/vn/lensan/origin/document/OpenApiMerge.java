package vn.lensan.origin.document;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Adds one service's document after another. Components that say the same are shared; where two
 * services use a name for different things, the later one's is prefixed and its references follow.
 */
final class OpenApiMerge {

  private static final String MISSING = "x-unavailable-services";

  private final ObjectNode result;

  OpenApiMerge(ObjectNode empty) {
    this.result = empty;
    result.put("openapi", "3.1.0");
    result.putObject("info").put("title", "Lên Sàn").put("version", "v1");
    result.putArray("servers").addObject().put("url", "/");
    result.putArray("tags");
    result.putObject("paths");
    result.putObject("components");
  }

  ObjectNode result() {
    return result;
  }

  boolean isWhole() {
    return !result.has(MISSING);
  }

  void missing(String service) {
    if (isWhole()) {
      result.putArray(MISSING);
    }
    ((ArrayNode) result.get(MISSING)).add(service);
  }

  void add(String service, ObjectNode document) {
    result.put("openapi", document.path("openapi").asString("3.1.0"));
    var renamed = new HashMap<String, String>();
    document.path("components").forEachEntry((kind, named) -> plan(service, kind, named, renamed));
    rewrite(document, renamed);
    document.path("components").forEachEntry((kind, named) -> take(kind, named, renamed));
    document.path("paths").forEachEntry(this::takePath);
    document.path("tags").forEach(((ArrayNode) result.get("tags"))::add);
    if (document.has("security")) {
      result.set("security", document.get("security"));
    }
  }

  private void plan(String service, String kind, JsonNode named, Map<String, String> renamed) {
    var taken = result.path("components").path(kind);
    named.forEachEntry(
        (name, component) -> {
          if (taken.has(name) && !taken.get(name).equals(component)) {
            renamed.put(ref(kind, name), ref(kind, service + "." + name));
          }
        });
  }

  private void take(String kind, JsonNode named, Map<String, String> renamed) {
    var target = ((ObjectNode) result.get("components")).withObjectProperty(kind);
    named.forEachEntry(
        (name, component) -> {
          var pointer = renamed.getOrDefault(ref(kind, name), ref(kind, name));
          target.set(pointer.substring(pointer.lastIndexOf('/') + 1), component);
        });
  }

  /** What never passes the origin isn't promised by its document either. */
  private void takePath(String path, JsonNode item) {
    if (!path.startsWith("/internal") && !path.startsWith("/actuator")) {
      ((ObjectNode) result.get("paths")).set(path, item);
    }
  }

  private static String ref(String kind, String name) {
    return "#/components/" + kind + "/" + name;
  }

  private static void rewrite(JsonNode node, Map<String, String> renamed) {
    if (node instanceof ObjectNode object && object.path("$ref").isString()) {
      var target = object.get("$ref").stringValue();
      object.put("$ref", renamed.getOrDefault(target, target));
    }
    node.forEach(child -> rewrite(child, renamed));
  }
}
