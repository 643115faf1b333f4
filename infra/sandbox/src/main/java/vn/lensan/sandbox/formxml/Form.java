package vn.lensan.sandbox.formxml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a form, or of an address's query. */
record Form(Map<String, String> fields) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static Form parse(@Nullable String encoded) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return new Form(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Nullable String get(String name) {
    return fields.get(name);
  }

  ObjectNode seller() {
    return texts("title", "displayName", "tel", "phone", "addr", "address", "region", "province");
  }

  /** An empty field takes the value away, as null does in JSON. */
  ObjectNode good() {
    ObjectNode good = texts("code", "sku", "title", "name", "unit", "unitOfMeasure");
    good.setAll(texts("text", "description", "from", "placeOfOrigin", "memo", "reference"));
    number("stock", good, "quantity");
    if (fields.containsKey("price")) {
      ObjectNode price = good.putObject("price").put("currency", "VND");
      number("price", price, "amount");
    }
    String photos = fields.get("photos");
    if (photos != null) {
      var ids = good.putArray("pictureIds");
      Arrays.stream(photos.split(",")).filter(id -> !id.isBlank()).forEach(ids::add);
    }
    badge(good);
    if ("1".equals(fields.get("relist"))) {
      good.put("relist", true);
    }
    return good;
  }

  private void badge(ObjectNode good) {
    String mark = fields.get("mark");
    if (mark == null) {
      return;
    }
    if (mark.isBlank()) {
      good.set("badge", JSON.nullNode());
      return;
    }
    ObjectNode badge = good.putObject("badge").put("kind", mark);
    number("mark_stars", badge, "stars");
    badge.setAll(texts("mark_no", "certificateNumber", "mark_until", "validUntil"));
  }

  private ObjectNode texts(String... names) {
    ObjectNode texts = JSON.objectNode();
    for (int i = 0; i < names.length; i += 2) {
      String value = fields.get(names[i]);
      if (value != null) {
        texts.set(names[i + 1], value.isEmpty() ? JSON.nullNode() : JSON.stringNode(value));
      }
    }
    return texts;
  }

  private void number(String name, ObjectNode to, String as) {
    String value = fields.get(name);
    if (value != null && value.matches("-?\\d{1,18}")) {
      to.put(as, Long.parseLong(value));
    } else if (value != null) {
      to.put(as, value);
    }
  }
}
