package vn.lensan.bench.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A marketplace of the simplest kind in a process of its own: takes items in and changes, counts
 * every call, and every one that comes while a second before it held the quota already.
 */
public final class StubPartnerMain {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int ITEM = 2;
  private final Map<String, String> items = new ConcurrentHashMap<>();
  private final AtomicLong created = new AtomicLong();
  private volatile ArrivalCount arrivals = new ArrivalCount(Integer.MAX_VALUE);

  private StubPartnerMain() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    // Else each answer waits for the acknowledgement of its head: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    StubPartnerMain stub = new StubPartnerMain();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/", stub::partner);
    server.createContext("/counts", stub::counts);
    server.start();
    System.out.println("listening http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void partner(HttpExchange call) throws IOException {
    arrivals.arrived(System.nanoTime());
    JsonNode body = JSON.readTree(call.getRequestBody().readAllBytes());
    String id =
        call.getRequestMethod().equals("POST")
            ? offered(call)
            : call.getRequestURI().getPath().split("/")[ITEM + 1];
    answer(
        call,
        Map.of(
            "channelItemId",
            id,
            "sku",
            body.path("sku").asString("LS"),
            "status",
            "PENDING",
            "updatedAt",
            OffsetDateTime.now().toString()));
  }

  private String offered(HttpExchange call) {
    String key = call.getRequestHeaders().getFirst("Client-Key");
    return items.computeIfAbsent(key, any -> "S" + created.incrementAndGet());
  }

  /** {@code ?quota=n} begins to count anew. */
  private void counts(HttpExchange call) throws IOException {
    String query = call.getRequestURI().getQuery();
    if (query != null) {
      arrivals = new ArrivalCount(Integer.parseInt(query.substring("quota=".length())));
    }
    Map<String, Object> counted = arrivals.view();
    counted.put("items", created.get());
    answer(call, counted);
  }

  private static void answer(HttpExchange call, Map<String, Object> body) throws IOException {
    byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }
}
