package vn.lensan.catalog.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between an adapter and a marketplace and misbehaves when asked to, so that a marketplace
 * need not be able to. What is not struck goes through as it is.
 */
public final class FaultyProxy implements AutoCloseable {
  private static final Set<String> PASSED =
      Set.of("authorization", "content-type", "accept", "client-key", "traceparent");
  private static final int CHUNK = 1 << 16;
  private static final long HUGE = 100L << 20;

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile String target;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger strayed = new AtomicInteger();
  private final AtomicInteger left = new AtomicInteger();
  private volatile @Nullable Fault fault;
  private volatile boolean all;

  public FaultyProxy(String target) {
    this.target = target;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.createContext("/strayed", this::stray);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on another endpoint is called. */
  public void to(String other) {
    target = other;
  }

  /** The next so many calls that change something are struck: who only asks goes through. */
  public void strike(Fault next, int times) {
    strike(next, times, false);
  }

  /** All calls are struck until it is to behave. */
  public void strikeAll(Fault next) {
    strike(next, Integer.MAX_VALUE, true);
  }

  private void strike(Fault next, int times, boolean asking) {
    fault = next;
    all = asking;
    left.set(times);
    calls.set(0);
  }

  public void behave() {
    left.set(0);
  }

  /** Since the last strike began. */
  public int calls() {
    return calls.get();
  }

  /** Strikes that nobody has met yet. */
  public int left() {
    return left.get();
  }

  public int strayed() {
    return strayed.get();
  }

  private void stray(HttpExchange exchange) throws IOException {
    strayed.incrementAndGet();
    answer(exchange, 200, "text/plain", new byte[0]);
  }

  private void handle(HttpExchange exchange) throws IOException {
    boolean struck = all || !exchange.getRequestMethod().equals("GET");
    if (struck) {
      calls.incrementAndGet();
    }
    byte[] body = exchange.getRequestBody().readAllBytes();
    boolean now = struck && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    Fault chosen = now ? fault : null;
    if (chosen == null) {
      HttpResponse<byte[]> real = forward(exchange, body);
      real.headers()
          .firstValue("Retry-After")
          .ifPresent(wait -> exchange.getResponseHeaders().set("Retry-After", wait));
      answer(exchange, real.statusCode(), type(real), real.body());
    } else {
      misbehave(chosen, exchange, body);
    }
  }

  private void misbehave(Fault now, HttpExchange exchange, byte[] body) throws IOException {
    switch (now) {
      case ERROR_500 -> answer(exchange, 500, "text/plain", new byte[0]);
      case TOO_MANY -> {
        exchange.getResponseHeaders().set("Retry-After", "1");
        answer(exchange, 429, "text/plain", new byte[0]);
      }
      case REDIRECT -> {
        String elsewhere = url().replace("127.0.0.1", "localhost") + "/strayed";
        exchange.getResponseHeaders().set("Location", elsewhere);
        answer(exchange, 307, "text/plain", new byte[0]);
      }
      case OK_WITH_ERROR -> answer(exchange, 200, "text/plain", error(exchange));
      case TORN -> torn(exchange, forward(exchange, body));
      case HUGE -> huge(exchange, forward(exchange, body));
      case DRIPPING -> dripping(exchange, forward(exchange, body));
      case SILENCE_AFTERWARDS -> {
        HttpResponse<byte[]> unheard = forward(exchange, body);
        pause(4_000);
        answer(exchange, 504, type(unheard), new byte[0]);
      }
    }
  }

  private static byte[] error(HttpExchange exchange) {
    boolean xml = String.valueOf(exchange.getRequestHeaders().getFirst("Accept")).contains("xml");
    String text =
        xml
            ? "<failure><code>internal</code><message>x</message></failure>"
            : "{\"error\":{\"code\":\"internal\",\"message\":\"x\"}}";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void torn(HttpExchange exchange, HttpResponse<byte[]> real) throws IOException {
    byte[] half = Arrays.copyOf(real.body(), real.body().length / 2);
    answer(exchange, real.statusCode(), type(real), half);
  }

  private static void huge(HttpExchange exchange, HttpResponse<byte[]> real) throws IOException {
    exchange.sendResponseHeaders(real.statusCode(), 0);
    byte[] blanks = new byte[CHUNK];
    Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = exchange.getResponseBody()) {
      for (long sent = 0; sent < HUGE; sent += CHUNK) {
        out.write(blanks);
      }
      out.write(real.body());
    } catch (IOException hungUp) {
      exchange.close();
    }
  }

  private static void dripping(HttpExchange exchange, HttpResponse<byte[]> real)
      throws IOException {
    exchange.sendResponseHeaders(real.statusCode(), 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (byte one : real.body()) {
        out.write(one);
        out.flush();
        pause(50);
      }
    } catch (IOException hungUp) {
      exchange.close();
    }
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                request.setHeader(name, values.getFirst());
              }
            });
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private static String type(HttpResponse<byte[]> real) {
    return real.headers().firstValue("Content-Type").orElse("application/json");
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
