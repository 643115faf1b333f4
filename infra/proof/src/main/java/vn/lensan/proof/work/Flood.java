package vn.lensan.proof.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.testing.Api;
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
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Thread> clocks = new ArrayList<>();
      for (Source source : sources) {
        Visitor visitor = Visitor.of(addresses.origin(), source.client());
        visitor.get("/api/v1/me");
        Runnable one = () -> crowd.execute(() -> seen.add(ask(visitor, source)));
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

  private Seen ask(Visitor visitor, Source source) {
    long begun = System.nanoTime();
    int count = number.incrementAndGet();
    Api.@Nullable Answer answer = null;
    try {
      answer = visitor.answer(api -> question(api.waiting(PATIENCE), source, count));
    } catch (RuntimeException none) {
      // Counted as no answer.
    }
    return new Seen(
        source.client(),
        answer == null ? 0 : answer.status(),
        Duration.ofNanos(System.nanoTime() - begun).toMillis(),
        answer != null && answer.header("retry-after").isPresent());
  }

  private static Api.Answer question(Api api, Source source, int count) {
    if (count % ONE_IN != 0) {
      return api.get("/api/v1/households?limit=20");
    }
    Map<String, Object> household =
        Map.of(
            "kind",
            "HOUSEHOLD",
            "head",
            Map.of("fullName", "Vũ Thị Đông " + count, "phone", String.format("0988%06d", count)),
            "unit",
            Map.of(
                "boundary", "2025-07-01", "code", COMMUNES.getOrDefault(source.client(), "07582")));
    return api.post("/api/v1/households", household);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
