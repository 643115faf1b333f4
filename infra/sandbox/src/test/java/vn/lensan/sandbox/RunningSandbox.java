package vn.lensan.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.lensan.sandbox.kit.Json;

/** The whole application on a free port, and the words a test needs to speak with it. */
final class RunningSandbox implements AutoCloseable {

  static final String SECRET = "whsec_dGhpcyBpcyBub3QgYSByZWFsIHNlY3JldCE=";
  static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2};

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final ConfigurableApplicationContext context;
  private final String root;

  record Answer(int status, String body, HttpResponse<String> raw) {
    JsonNode json() {
      return Json.MAPPER.readTree(body);
    }

    String text(String field) {
      return json().path(field).asString();
    }
  }

  RunningSandbox(Receiver receiver, String... more) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--logging.level.root=warn",
                "--lensan.sandbox.webhook-url=" + receiver.url(),
                "--lensan.sandbox.review.delay=20ms",
                "--lensan.sandbox.webhooks.backoff=50ms"));
    for (var channel : List.of("postmart", "voso")) {
      arguments.add("--lensan.sandbox.channels." + channel + ".api-key=key-" + channel);
      arguments.add("--lensan.sandbox.channels." + channel + ".webhook-secret=" + SECRET);
    }
    arguments.addAll(List.of(more));
    context = SandboxApplication.start(arguments.toArray(String[]::new));
    root =
        "http://127.0.0.1:"
            + context.getEnvironment().getProperty("local.server.port")
            + "/sandbox";
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  Answer partner(String method, String path, String body, String... headers) {
    return send(request(method, "/postmart/v1" + path, body, headers));
  }

  Answer door(String method, String path, String body, String... headers) {
    return send(request(method, path, body, headers));
  }

  HttpRequest.Builder request(String method, String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(root + path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer key-postmart")
            .header("Content-Type", "application/json")
            .header("traceparent", TRACE)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return headers.length == 0 ? request : request.headers(headers);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      var raw = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(raw.statusCode(), raw.body(), raw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String sellerWithPicture(String key) {
    var body =
        """
        {"displayName": "Hộ Nguyễn Thị Thử", "phone": "0900000001", "address": "Thôn Thử",
         "province": "24"}
        """;
    var seller = partner("PUT", "/sellers/" + key, body).text("sellerId");
    var picture =
        request("PUT", "/postmart/v1/sellers/" + seller + "/pictures/photo-1", "")
            .setHeader("Content-Type", "image/jpeg")
            .PUT(BodyPublishers.ofByteArray(JPEG));
    send(picture);
    return seller;
  }

  Answer offer(String seller, String item, String... headers) {
    return partner("POST", "/sellers/" + seller + "/items", item, headers);
  }

  static String item(String sku, int quantity) {
    return """
        {"sku": "%s", "name": "Vải thiều Thử Nghiệm", "unitOfMeasure": "kg", "quantity": %d,
         "price": {"amount": 45000, "currency": "VND"}, "placeOfOrigin": "Xã Thử, Bắc Ninh",
         "pictureIds": ["photo-1"], "reference": "listing-1",
         "badge": {"kind": "OCOP", "stars": 4, "certificateNumber": "12/QĐ-UBND"}}
        """
        .formatted(sku, quantity);
  }

  Answer order(String sku, int quantity) {
    var body =
        """
        {"sku": "%s", "quantity": %d, "destination": {"country": "VN", "province": "01"}}
        """;
    return door("POST", "/postmart/orders", body.formatted(sku, quantity));
  }

  JsonNode shop() {
    return door("GET", "/postmart/items", "").json().path("items");
  }

  String statusOf(String channelItemId) {
    return partner("GET", "/items/" + channelItemId, "").text("status");
  }

  @Override
  public void close() {
    context.close();
    http.close();
  }
}
