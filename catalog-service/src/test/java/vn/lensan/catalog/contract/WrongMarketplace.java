package vn.lensan.catalog.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

/** A marketplace that answers politely and keeps to the contract but for one thing. */
public final class WrongMarketplace implements AutoCloseable {
  private static final Set<String> PASSED =
      Set.of("authorization", "content-type", "accept", "client-key");

  /** What it does otherwise. */
  public enum Wrong {
    /** Each create makes an item, whatever its key. */
    FORGETS_KEYS,
    /** What is taken down goes on being shown. */
    KEEPS_ITEMS,
    /** Prices ten times as high. */
    SHOWS_OTHER_PRICES
  }

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String target;
  private final Wrong wrong;

  public WrongMarketplace(String target, Wrong wrong) {
    this.target = target;
    this.wrong = wrong;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try (exchange) {
      HttpResponse<byte[]> real = client.send(request(exchange, body), ofBytes());
      byte[] told = told(real.body());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(real.statusCode(), told.length == 0 ? -1 : told.length);
      exchange.getResponseBody().write(told);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse.BodyHandler<byte[]> ofBytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private HttpRequest request(HttpExchange exchange, byte[] body) {
    String path = exchange.getRequestURI().toString();
    String method = exchange.getRequestMethod();
    boolean kept =
        wrong == Wrong.KEEPS_ITEMS && method.equals("DELETE") && path.startsWith("/items/");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + path))
            .method(kept ? "GET" : method, HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              String header = name.toLowerCase(Locale.ROOT);
              if (PASSED.contains(header)) {
                request.setHeader(name, value(header, values.getFirst()));
              }
            });
    return request.build();
  }

  private String value(String header, String sent) {
    return wrong == Wrong.FORGETS_KEYS && header.equals("client-key")
        ? UUID.randomUUID().toString()
        : sent;
  }

  private byte[] told(byte[] real) {
    return wrong == Wrong.SHOWS_OTHER_PRICES
        ? new String(real, StandardCharsets.UTF_8)
            .replaceAll("(?<price>\"amount\"\\s*:\\s*\\d+)", "${price}0")
            .getBytes(StandardCharsets.UTF_8)
        : real;
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
