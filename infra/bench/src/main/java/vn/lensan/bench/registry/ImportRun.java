package vn.lensan.bench.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One list handed in over HTTP and followed to its end, by one caller. */
final class ImportRun {
  private static final String BOUNDARY = "bench-list";
  private static final long LOOK_EVERY_MS = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;
  private final Supplier<String> token;
  private final String id;
  private final long begun;

  private ImportRun(int port, Supplier<String> token, String id, long begun) {
    this.port = port;
    this.token = token;
    this.id = id;
    this.begun = begun;
  }

  /**
   * The clock runs from the moment that the first byte goes out.
   *
   * @param token a fresh one for each question: a long list outlives them
   */
  static ImportRun start(int port, Supplier<String> token, Path list)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    String head =
        field("kind", "households")
            + field("mode", "COMMIT")
            + "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n";
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofFile(list),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    HttpRequest request =
        request(port, token, "")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body)
            .build();
    JsonNode job = answer(request, 202);
    return new ImportRun(port, token, job.path("id").asString(), begun);
  }

  private static String field(String name, String value) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static HttpRequest.Builder request(int port, Supplier<String> token, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/imports" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token.get());
  }

  private static JsonNode answer(HttpRequest request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IllegalStateException(answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  JsonNode look() throws IOException, InterruptedException {
    return answer(request(port, token, "/" + id).GET().build(), 200);
  }

  String id() {
    return id;
  }

  /** Seconds until every row was durable; each of them must have made a household. */
  double seconds(int rows) throws IOException, InterruptedException {
    JsonNode job = look();
    while (job.path("finishedAt").isMissingNode()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      job = look();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (job.path("created").asInt() != rows) {
      throw new IllegalStateException("Not all rows were stored: " + job);
    }
    return seconds;
  }

  void cancel() throws IOException, InterruptedException {
    answer(request(port, token, "/" + id + "/cancel").POST(BodyPublishers.noBody()).build(), 200);
  }
}
