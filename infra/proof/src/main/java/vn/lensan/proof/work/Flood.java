package vn.lensan.proof.work;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.lensan.proof.field.Addresses;
import vn.lensan.proof.field.Pause;

/** Asks at a given rate, whether or not it is answered, as many people at once do. */
public final class Flood {
  /** Communes of the three provinces, to register in. */
  private static final Map<String, String> COMMUNES =
      Map.of("demo-province", "07582", "demo-province-14", "03646", "demo-province-82", "28249");

  /** Few, or the lists that are asked for would grow longer and dearer under the measurement. */
  private static final int ONE_IN = 200;

  private static final Duration IN_TIME = Duration.ofSeconds(5);
  private static final Duration PATIENCE = IN_TIME.multipliedBy(2);

  private final Addresses addresses;
  private final AtomicInteger number = new AtomicInteger();

  public Flood(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * @param client of the demo
   * @param perSecond how often it asks
   */
  public record Source(String client, double perSecond) {}

  /**
   * @param status 0 when no answer came
   * @param told whether a refusal says when to come again
   */
  public record Seen(String client, int status, long millis, boolean told) {
    /** An answer in time. */
    public boolean good() {
      return status < 300 && status > 0 && millis <= IN_TIME.toMillis();
    }

    public boolean clear() {
      return status > 0 && status < 300 || (status == 429 || status == 503) && told;
    }
  }

  /** All answers of that time. */
  public List<Seen> during(Duration time, List<Source> sources) {
    ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();
    try (LeanClient client = new LeanClient(addresses.origin(), PATIENCE);
        ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Thread> clocks = new ArrayList<>();
      for (Source source : sources) {
        String token = Visitor.of(addresses.origin(), source.client()).token();
        Runnable one = () -> crowd.execute(() -> seen.add(ask(client, source, token)));
        clocks.add(Thread.ofPlatform().start(() -> beat(time, source, one)));
      }
      clocks.forEach(Flood::join);
    }
    return List.copyOf(seen);
  }

  private static void beat(Duration time, Source source, Runnable ask) {
    long begun = System.nanoTime();
    long sent = 0;
    while (System.nanoTime() - begun < time.toNanos()) {
      long due = (long) ((System.nanoTime() - begun) / 1e9 * source.perSecond());
      for (; sent < due; sent++) {
        ask.run();
      }
      Pause.of(Duration.ofMillis(5));
    }
  }

  private Seen ask(LeanClient client, Source source, String token) {
    long begun = System.nanoTime();
    LeanClient.Answer answer;
    try {
      answer = question(client, source, token);
    } catch (IOException none) {
      answer = new LeanClient.Answer(0, false);
    }
    return new Seen(
        source.client(),
        answer.status(),
        Duration.ofNanos(System.nanoTime() - begun).toMillis(),
        answer.told());
  }

  private LeanClient.Answer question(LeanClient client, Source source, String token)
      throws IOException {
    int count = number.incrementAndGet();
    return count % ONE_IN == 0
        ? client.post("/api/v1/households", household(source, count), token)
        : client.get("/api/v1/households?limit=20", token);
  }

  private static String household(Source source, int count) {
    return """
        {"kind":"HOUSEHOLD","head":{"fullName":"Vũ Thị Đông %1$d","phone":"0988%1$06d"},
         "unit":{"boundary":"2025-07-01","code":"%2$s"}}"""
        .formatted(count, COMMUNES.getOrDefault(source.client(), "07582"));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
