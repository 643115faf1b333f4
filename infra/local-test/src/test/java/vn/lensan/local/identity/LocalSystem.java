package vn.lensan.local.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lensan.origin.OriginApplication;

/** The real origin before the real identity provider; the dashboard answers the token it got. */
final class LocalSystem implements AutoCloseable {

  private final String address;
  private final HttpServer dashboard;
  private final ConfigurableApplicationContext identity;
  private final ConfigurableApplicationContext origin;

  LocalSystem(Path keys) throws IOException {
    var port = freePort();
    this.address = "http://localhost:" + port;
    this.dashboard =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    dashboard.createContext("/", LocalSystem::tellTheToken);
    dashboard.start();
    this.identity = startIdentity(keys);
    this.origin = startOrigin(port);
  }

  private ConfigurableApplicationContext startIdentity(Path keys) {
    return IdentityApplication.start(
        "--server.port=0",
        "--lensan.identity.issuer=" + address,
        "--lensan.identity.key-folder=" + keys,
        "--lensan.identity.origin.client-secret=for-the-test",
        "--lensan.identity.service-secret.catalog-service=made-locally");
  }

  private ConfigurableApplicationContext startOrigin(int port) {
    var provider = "http://127.0.0.1:" + identity.getEnvironment().getProperty("local.server.port");
    return OriginApplication.start(
        "--server.port=" + port,
        "--lensan.origin.local=true",
        "--lensan.origin.routes.identity.url=" + provider,
        "--lensan.origin.routes.training.url=http://127.0.0.1:" + dashboard.getAddress().getPort(),
        "--lensan.origin.sign-in.issuer=" + address,
        "--lensan.origin.sign-in.authorization-uri=" + address + "/oauth2/authorize",
        "--lensan.origin.sign-in.end-session-uri=" + address + "/connect/logout",
        "--lensan.origin.sign-in.token-uri=" + provider + "/oauth2/token",
        "--lensan.origin.sign-in.jwk-set-uri=" + provider + "/oauth2/jwks",
        "--lensan.origin.sign-in.client-secret=for-the-test");
  }

  String address() {
    return address;
  }

  private static void tellTheToken(HttpExchange exchange) throws IOException {
    var token = exchange.getRequestHeaders().getFirst("Authorization");
    var answer = String.valueOf(token).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    try (var out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    origin.close();
    identity.close();
    dashboard.stop(0);
  }
}
