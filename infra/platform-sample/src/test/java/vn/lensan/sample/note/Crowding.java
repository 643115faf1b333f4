package vn.lensan.sample.note;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.TestIdentity;

/** Sends at a steady rate, whether or not there are answers, as many people do. */
final class Crowding {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

  Crowding(int port) {
    this.address = URI.create("http://127.0.0.1:" + port + "/api/v1/costly");
  }

  record Seen(String unit, int status, Optional<String> retryAfter, String body) {
    boolean isServed() {
      return status == 200;
    }
  }

  /** Who sends how many a second. */
  record Source(String unit, int perSecond) {}

  /** Returns when all are answered. */
  List<Seen> during(Duration time, List<Source> sources) {
    List<CompletableFuture<?>> answers = new ArrayList<>();
    List<HttpRequest> requests = sources.stream().map(this::request).toList();
    long[] sent = new long[sources.size()];
    long start = System.nanoTime();
    for (long now = start; now - start < time.toNanos(); now = System.nanoTime()) {
      for (int source = 0; source < sent.length; source++) {
        long due = (now - start) * sources.get(source).perSecond() / 1_000_000_000L;
        for (; sent[source] < due; sent[source]++) {
          answers.add(send(sources.get(source).unit(), requests.get(source)));
        }
      }
      LockSupport.parkNanos(2_000_000);
    }
    answers.forEach(CompletableFuture::join);
    List<Seen> all = List.copyOf(seen);
    seen.clear();
    return all;
  }

  private HttpRequest request(Source source) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(60))
        .header(
            "Authorization",
            "Bearer " + TestIdentity.token("crowd-" + source.unit(), Role.TEAM, source.unit()))
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
  }

  private CompletableFuture<?> send(String unit, HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenAccept(answer -> seen.add(seen(unit, answer)));
  }

  private static Seen seen(String unit, HttpResponse<String> answer) {
    return new Seen(
        unit, answer.statusCode(), answer.headers().firstValue("retry-after"), answer.body());
  }
}
