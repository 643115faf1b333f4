package vn.lensan.sandbox.formxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/** The doors of the form and XML style, each told as the JSON door that does the same. */
final class Translation {
  private static final Map<Pattern, BiFunction<Matcher, Form, Wanted>> DOORS =
      Map.ofEntries(
          door(
              "POST /shops",
              (m, form) ->
                  Wanted.of("PUT", "/sellers/" + form.fields().getOrDefault("key", "-"))
                      .with(form.seller())),
          door("GET /shops/(\\d+)", (m, form) -> Wanted.of("GET", "/sellers/" + m.group(1))),
          door(
              "POST /shops/(\\d+)/close",
              (m, form) -> Wanted.of("DELETE", "/sellers/" + m.group(1))),
          door(
              "POST /shops/(\\d+)/photos/([^/]+)",
              (m, form) -> Wanted.of("PUT", "/sellers/" + m.group(1) + "/pictures/" + m.group(2))),
          door(
              "POST /shops/(\\d+)/goods",
              (m, form) ->
                  Wanted.of("POST", "/sellers/" + m.group(1) + "/items")
                      .with(form.good())
                      .keyed(form.get("ticket"))),
          door("GET /goods", (m, form) -> Wanted.of("GET", "/items").asking(page(form))),
          door("GET /goods/(\\d+)", (m, form) -> Wanted.of("GET", "/items/" + m.group(1))),
          door(
              "POST /goods/(\\d+)",
              (m, form) -> Wanted.of("PATCH", "/items/" + m.group(1)).with(form.good())),
          door(
              "POST /goods/(\\d+)/remove",
              (m, form) -> Wanted.of("DELETE", "/items/" + m.group(1))),
          door("GET /orders", (m, form) -> Wanted.of("GET", "/orders").asking(page(form))),
          door(
              "POST /orders/(\\d+)/accept",
              (m, form) -> Wanted.of("POST", "/orders/" + m.group(1) + "/confirmation")),
          door(
              "POST /orders/(\\d+)/refuse",
              (m, form) ->
                  Wanted.of("POST", "/orders/" + m.group(1) + "/decline")
                      .with(
                          JsonNodeFactory.instance
                              .objectNode()
                              .put("reason", form.get("reason")))));

  private Translation() {}

  private static Map.Entry<Pattern, BiFunction<Matcher, Form, Wanted>> door(
      String shape, BiFunction<Matcher, Form, Wanted> wanted) {
    return Map.entry(Pattern.compile(shape), wanted);
  }

  private static Map<String, String> page(Form form) {
    Map<String, String> query = new HashMap<>();
    copy(form, "after", query, "cursor");
    copy(form, "count", query, "limit");
    copy(form, "since", query, "since");
    return query;
  }

  private static void copy(Form form, String from, Map<String, String> to, String as) {
    String value = form.get(from);
    if (value != null) {
      to.put(as, value);
    }
  }

  static Optional<Wanted> of(String method, String path, Form form) {
    String asked = method + " " + path;
    return DOORS.entrySet().stream()
        .map(door -> Map.entry(door.getKey().matcher(asked), door.getValue()))
        .filter(door -> door.getKey().matches())
        .map(door -> door.getValue().apply(door.getKey(), form))
        .findFirst();
  }
}
