package vn.lensan.onboarding;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue's door for rows of lists: takes each, but for names that ask for another answer.
 */
final class FakeCatalog {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

  private FakeCatalog() {}

  record Call(Headers headers, JsonNode body) {}

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

  private static HttpServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/internal/v1/products/batch", FakeCatalog::take);
      server.createContext("/internal/v1/orders/batch", FakeCatalog::take);
      server.start();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void take(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
    CALLS.add(new Call(exchange.getRequestHeaders(), body));
    List<Map<String, Object>> results =
        body.path("rows").valueStream().map(FakeCatalog::result).toList();
    byte[] answer = JSON.writeValueAsBytes(Map.of("results", results));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  /** A product is told by what it was called first, as long as its row names it. */
  private static Map<String, Object> result(JsonNode row) {
    String id = row.path("rowId").asString();
    String name = row.path("name").asString("") + row.path("channelOrderId").asString("");
    String known = row.path("productId").asString("");
    String product = known.isEmpty() ? "p." + Integer.toHexString(name.hashCode()) : known;
    String outcome = known.isEmpty() ? "CREATED" : "UPDATED";
    if (name.contains("bị trả lại")) {
      return Map.of(
          "rowId", id, "outcome", "REFUSED", "code", "name.taken", "message", "Đã có tên này.");
    }
    Map<String, Object> result = Map.of("rowId", id, "outcome", outcome, "productId", product);
    if (name.contains("nghi ngờ")) {
      Map<String, Object> doubtful = new HashMap<>(result);
      doubtful.putAll(Map.of("doubtful", true, "message", "Xem lại giá."));
      return doubtful;
    }
    return result;
  }
}
