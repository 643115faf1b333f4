package vn.lensan.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamingIT {

  private static final byte[] EVENT = "data: 1\n\n".getBytes(StandardCharsets.UTF_8);

  private final CountDownLatch firstEventSeen = new CountDownLatch(1);
  private final CountDownLatch upstreamReleased = new CountDownLatch(1);
  private final CountDownLatch firstBytesArrived = new CountDownLatch(1);
  private HttpServer upstream;
  private Upstreams origin;

  @BeforeEach
  void start() throws IOException {
    upstream = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    upstream.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    upstream.createContext("/api/v1/imports/1/events", this::endlessEvents);
    upstream.createContext("/api/v1/uploads", this::readSlowly);
    upstream.start();
    origin =
        new Upstreams(
            "--lensan.origin.routes.onboarding.url=http://127.0.0.1:"
                + upstream.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    origin.close();
    upstream.stop(0);
  }

  /** The first event goes out; nothing more follows until somebody has seen it. */
  private void endlessEvents(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      out.write(EVENT);
      out.flush();
      await(firstEventSeen);
      while (true) {
        out.write(EVENT);
        out.flush();
      }
    } catch (IOException gone) {
      upstreamReleased.countDown();
    }
  }

  private void readSlowly(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readNBytes(1_000);
    firstBytesArrived.countDown();
    var size = 1_000L;
    var buffer = new byte[64 * 1024];
    for (int read; (read = exchange.getRequestBody().read(buffer)) >= 0; ) {
      size += read;
    }
    var answer = String.valueOf(size).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    try (var out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  @Test
  void passesEventsAtOnceAndGivesUpWhenNobodyReads() throws Exception {
    var events = origin.visitor().open("/api/v1/imports/1/events").body();

    assertThat(lineOf(events)).isEqualTo("data: 1");
    firstEventSeen.countDown();
    events.close();

    assertThat(upstreamReleased.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void streamsAnUploadWhileItIsStillBeingSent() {
    var visitor = origin.visitor();
    var body = BodyPublishers.ofInputStream(() -> new Halting(100L * 1024 * 1024));

    var answer = visitor.send(visitor.request("/api/v1/uploads").POST(body).build());

    assertThat(answer.body()).isEqualTo(String.valueOf(100L * 1024 * 1024));
  }

  private static String lineOf(InputStream in) throws IOException {
    return String.valueOf(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine());
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IOException("waited in vain");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Sends the second half only when the upstream has begun to read the first. */
  private final class Halting extends InputStream {

    private final long half;
    private long left;

    Halting(long size) {
      this.left = size;
      this.half = size / 2;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : 0;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= half) {
        await(firstBytesArrived);
      }
      if (left == 0) {
        return -1;
      }
      var given = (int) Math.min(length, left);
      left -= given;
      return given;
    }
  }
}
