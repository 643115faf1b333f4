package vn.lensan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a service over HTTP as its users do. Immutable: {@link #as}, {@link #with} and {@link
 * #waiting} give another.
 */
public final class Api {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private static final String BOUNDARY = "lensan-test-boundary";

  private final String baseUrl;
  private final Map<String, String> headers;
  private final Duration patience;

  private Api(String baseUrl, Map<String, String> headers, Duration patience) {
    this.baseUrl = baseUrl;
    this.headers = headers;
    this.patience = patience;
  }

  public record Answer(int status, Map<String, String> headers, byte[] bytes) {
    public JsonNode json() {
      return JSON.readTree(bytes);
    }

    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
  }

  public static Api at(String baseUrl) {
    return new Api(baseUrl, Map.of(), Duration.ofSeconds(30));
  }

  public static Api onPort(int port) {
    return at("http://127.0.0.1:" + port);
  }

  public Api as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Api with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Api(baseUrl, more, patience);
  }

  /** How long an answer is waited for; half a minute unless told. */
  public Api waiting(Duration longest) {
    return new Api(baseUrl, headers, longest);
  }

  public Answer get(String path) {
    return send("GET", path, null, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, json(body), "application/json");
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, json(body), "application/json");
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, json(body), "application/merge-patch+json");
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, null);
  }

  /** A multipart form with one file. */
  public Answer upload(String path, String fileName, byte[] file, Map<String, String> fields) {
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
        .append(fileName)
        .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[start.length + file.length + end.length];
    System.arraycopy(start, 0, body, 0, start.length);
    System.arraycopy(file, 0, body, start.length, file.length);
    System.arraycopy(end, 0, body, start.length + file.length, end.length);
    return send("POST", path, body, "multipart/form-data; boundary=" + BOUNDARY);
  }

  public Answer send(
      String method, String path, byte @Nullable [] body, @Nullable String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .timeout(patience)
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    if (contentType != null) {
      request.setHeader("Content-Type", contentType);
    }
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      Map<String, String> received = new LinkedHashMap<>();
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> received.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      return new Answer(response.statusCode(), received, response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static byte[] json(Object body) {
    return body instanceof String text
        ? text.getBytes(StandardCharsets.UTF_8)
        : JSON.writeValueAsBytes(body);
  }
}
