package vn.lensan.origin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upstream that answers nobody, and a client that asks and asks. */
class CrowdIT {
  private static final String PATH = "/api/v1/households";
  private static final int INSIDE = 2;
  private static final int WAITING = 4;
  private static final int ASKED = 40;

  private final CountDownLatch answering = new CountDownLatch(1);
  private final Semaphore arrived = new Semaphore(0);
  private HttpServer stuck;
  private Upstreams origin;

  @BeforeEach
  void start() throws IOException {
    stuck = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stuck.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    stuck.createContext("/", this::answerLate);
    stuck.start();
    origin =
        new Upstreams(
            "--lensan.origin.routes.onboarding.url=http://127.0.0.1:"
                + stuck.getAddress().getPort(),
            "--lensan.origin.crowd.least=4",
            "--lensan.origin.crowd.start=4",
            "--lensan.origin.crowd.most=4",
            "--lensan.origin.crowd.of-one=0.5",
            "--lensan.origin.crowd.waiting=" + WAITING,
            "--lensan.origin.crowd.longest-wait=1m");
  }

  @AfterEach
  void stop() {
    answering.countDown();
    origin.close();
    stuck.stop(0);
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    arrived.release();
    try {
      answering.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Test
  void refusesTheSurplusOfTheGreedyAtOnceAndServesTheOthers() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> greedy = new ArrayList<>();
    for (int number = 0; number < ASKED; number++) {
      greedy.add(ask("Bearer greedy", PATH));
    }
    assertThat(arrived.tryAcquire(INSIDE, 20, TimeUnit.SECONDS)).isTrue();
    List<HttpResponse<String>> refused = firstOf(greedy, ASKED - INSIDE - WAITING);
    assertThat(refused)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(429);
              assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[1-4]");
              assertThat(answer.body()).contains("overload.share", "\"traceId\"", PATH);
              assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                  .startsWith("application/problem+json");
            });
    assertThat(refused.stream().filter(CrowdIT::cameThroughTheWholeChain))
        .as("but those that were evicted from the queue, the surplus is told at the door")
        .hasSizeLessThan(ASKED / 4);
    CompletableFuture<HttpResponse<String>> quiet = ask("Bearer quiet", PATH);
    assertThat(arrived.tryAcquire(20, TimeUnit.SECONDS)).as("the quiet one is let in").isTrue();
    assertThat(ask("Bearer greedy", "/api/v1/products").get(20, TimeUnit.SECONDS).body())
        .as("another upstream has places of its own")
        .isEqualTo("catalog");
    answering.countDown();
    assertThat(quiet.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
    assertThat(
            greedy.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 204))
        .as("those who waited")
        .hasSize(INSIDE + WAITING);
  }

  /** The headers of pages are set behind the door. */
  private static boolean cameThroughTheWholeChain(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Security-Policy").isPresent();
  }

  private CompletableFuture<HttpResponse<String>> ask(String authorization, String path) {
    Visitor visitor = origin.visitor();
    return CompletableFuture.supplyAsync(
        () ->
            visitor.send(
                visitor.request(path).header("Authorization", authorization).GET().build()),
        Executors.newVirtualThreadPerTaskExecutor());
  }

  /** The first so many that are answered, in whatever order. */
  private static List<HttpResponse<String>> firstOf(
      List<CompletableFuture<HttpResponse<String>>> asked, int count) throws Exception {
    CompletableFuture<List<HttpResponse<String>>> enough = new CompletableFuture<>();
    List<HttpResponse<String>> answers = new ArrayList<>();
    asked.forEach(
        one ->
            one.thenAccept(
                answer -> {
                  synchronized (answers) {
                    answers.add(answer);
                    if (answers.size() == count) {
                      enough.complete(List.copyOf(answers));
                    }
                  }
                }));
    return enough.get(20, TimeUnit.SECONDS);
  }
}
