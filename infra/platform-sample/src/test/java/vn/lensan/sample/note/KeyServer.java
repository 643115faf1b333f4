package vn.lensan.sample.note;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An identity provider's keys on one port, up or down as a test wishes; counts who asks. */
final class KeyServer implements AutoCloseable {
  private final AtomicInteger asked = new AtomicInteger();
  private final int port;
  private volatile List<RSAKey> keys;
  private @Nullable HttpServer server;

  KeyServer(RSAKey... keys) throws IOException {
    this.keys = List.of(keys);
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  String uri() {
    return "http://127.0.0.1:" + port + "/keys";
  }

  int asked() {
    return asked.get();
  }

  void publish(RSAKey... now) {
    keys = List.of(now);
  }

  void up() throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    started.createContext(
        "/keys",
        exchange -> {
          asked.incrementAndGet();
          byte[] body = new JWKSet(List.copyOf(keys)).toString().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    started.start();
    server = started;
  }

  void down() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  @Override
  public void close() {
    down();
  }
}
