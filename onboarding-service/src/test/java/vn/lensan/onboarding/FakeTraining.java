package vn.lensan.onboarding;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Training's door for rows of lists: keeps one completion for each household, course and person,
 * and loses its first answer to a course that asks for it.
 */
final class FakeTraining {
  static final String UNKNOWN = "Khoá không có";
  static final String BREAKS_ONCE = "Khoá đứt giữa chừng";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
  private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

  /** The row that made each. */
  private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

  private FakeTraining() {}

  record Call(Headers headers, JsonNode body) {
    JsonNode row(int place) {
      return body.path("rows").path(place);
    }
  }

  private static final class Holder {
    static final HttpServer SERVER = start();
  }

  static String url() {
    return "http://127.0.0.1:" + Holder.SERVER.getAddress().getPort();
  }

  static List<Call> callsOf(String jobId) {
    return CALLS.stream()
        .filter(call -> call.body().path("jobId").asString().equals(jobId))
        .toList();
  }

  static long keptOf(String householdId) {
    return KEPT.keySet().stream().filter(key -> key.startsWith(householdId + '|')).count();
  }

  private static HttpServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/internal/v1/completions/batch", FakeTraining::take);
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void take(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
    CALLS.add(new Call(exchange.getRequestHeaders(), body));
    boolean write = body.path("write").asBoolean();
    List<Map<String, Object>> results =
        body.path("rows").valueStream().map(row -> result(row, write)).toList();
    boolean breaks =
        body.path("rows").toString().contains(BREAKS_ONCE)
            && BROKEN.add(body.path("jobId").asString());
    byte[] answer = JSON.writeValueAsBytes(Map.of("results", results));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(breaks ? 503 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static Map<String, Object> result(JsonNode row, boolean write) {
    String id = row.path("rowId").asString();
    String course = row.path("course").asString();
    if (course.equals(UNKNOWN)) {
      String code = "completion.course-unknown";
      return Map.of("rowId", id, "outcome", "REFUSED", "code", code, "field", "course");
    }
    String key = row.path("householdId").asString() + '|' + course + '|' + row.path("memberId");
    String made = write ? KEPT.putIfAbsent(key, id) : KEPT.get(key);
    boolean isNew = made == null || made.equals(id);
    return Map.of("rowId", id, "outcome", isNew ? "CREATED" : "UNCHANGED");
  }
}
