package vn.lensan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.sandbox.SandboxApplication;

/** The real simulators, in this process, telling the service under test. */
final class Sandbox {
  static final int PORT = freePort();

  /** Made up for tests; opens nothing. */
  static final String SECRET = "whsec_dGhpcyBpcyBub3QgYSByZWFsIHNlY3JldCE=";

  private static @Nullable ConfigurableApplicationContext context;

  private Sandbox() {}

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static synchronized void tell(int catalogPort) {
    if (context != null) {
      return;
    }
    context =
        SandboxApplication.start(
            "--server.port=" + PORT,
            "--lensan.sandbox.webhook-url=http://127.0.0.1:"
                + catalogPort
                + "/webhooks/v1/{channel}",
            "--lensan.sandbox.review.delay=30ms",
            "--lensan.sandbox.webhooks.backoff=100ms",
            "--lensan.sandbox.quota.per-second=1000",
            "--lensan.sandbox.misbehaviour.hang=3s",
            "--lensan.sandbox.channels.postmart.api-key=test",
            "--lensan.sandbox.channels.postmart.webhook-secret=" + SECRET,
            "--lensan.sandbox.channels.voso.api-key=test",
            "--lensan.sandbox.channels.voso.webhook-secret=" + SECRET,
            "--lensan.sandbox.channels.shop-demo.style=FORM_XML",
            "--lensan.sandbox.channels.shop-demo.api-key=test");
  }

  private static final Map<String, String> REROUTED = new ConcurrentHashMap<>();

  /** Where an adapter finds the channel. */
  static String address(String channel) {
    return REROUTED.getOrDefault(
        channel, "http://127.0.0.1:" + PORT + "/sandbox/" + channel + "/v1");
  }

  static void reroute(String channel, String address) {
    REROUTED.put(channel, address);
  }

  static void noReroutes() {
    REROUTED.clear();
  }

  static Api api() {
    return Api.onPort(PORT);
  }

  static String order(String channel, String sku, int quantity) {
    Api.Answer placed =
        api()
            .post(
                "/sandbox/" + channel + "/orders",
                Map.of(
                    "sku",
                    sku,
                    "quantity",
                    quantity,
                    "destination",
                    Map.of("country", "VN", "province", "01")));
    if (placed.status() != 201) {
      throw new IllegalStateException(placed.text());
    }
    return placed.json().path("channelOrderId").asString();
  }

  static List<JsonNode> items(String channel, String sku) {
    return api()
        .get("/sandbox/" + channel + "/items")
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("sku").asString().equals(sku))
        .toList();
  }

  static void faults(String channel, Map<String, Object> faults) {
    api().put("/sandbox/" + channel + "/faults", faults);
  }

  static void noFaults(String channel) {
    api().delete("/sandbox/" + channel + "/faults");
  }
}
