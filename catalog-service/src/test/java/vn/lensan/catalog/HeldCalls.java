package vn.lensan.catalog;

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
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Stands between one instance and a marketplace, counts, and holds some calls until told. */
final class HeldCalls implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);
  private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
  private final HttpServer server;
  private final int target;
  private final Predicate<String> held;

  private HeldCalls(int target, Predicate<String> held) throws IOException {
    this.target = target;
    this.held = held;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  /** Holds each new item. */
  static HeldCalls before(int port) {
    return before(port, call -> call.matches("POST .*/items"));
  }

  /**
   * @param held which calls: method, blank, path
   */
  static HeldCalls before(int port, Predicate<String> held) {
    try {
      return new HeldCalls(port, held);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** When each call came, of {@link System#nanoTime()}. */
  List<Long> arrivals() {
    return List.copyOf(arrivals);
  }

  boolean isHolding() {
    return arrived.getCount() == 0;
  }

  void letGo() {
    open.countDown();
  }

  private void pass(HttpExchange call) throws IOException {
    arrivals.add(System.nanoTime());
    String method = call.getRequestMethod();
    byte[] body = call.getRequestBody().readAllBytes();
    try {
      if (held.test(method + ' ' + call.getRequestURI().getPath())) {
        arrived.countDown();
        open.await();
      }
      HttpRequest.Builder on =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + target + call.getRequestURI()))
              .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
      for (String header : List.of("Authorization", "Content-Type", "Client-Key")) {
        String value = call.getRequestHeaders().getFirst(header);
        if (value != null) {
          on.header(header, value);
        }
      }
      HttpResponse<byte[]> answer =
          client.send(on.build(), HttpResponse.BodyHandlers.ofByteArray());
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.sendResponseHeaders(answer.statusCode(), answer.body().length);
      call.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      call.close();
    }
  }

  @Override
  public void close() {
    letGo();
    server.stop(0);
  }
}
