package vn.lensan.bench.sync;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;
import vn.lensan.bench.registry.LiveHeap;

/**
 * All products listed without a limit, then looked at again when one in a hundred has changed, then
 * all listed on another channel within its quota.
 */
public final class SyncBench {
  private static final int WARM_UP = 3_000;
  private static final int ONE_PER_CENT = 100;
  private static final long HEAP_EVERY_MS = 15_000;

  private final SyncStage stage;
  private final InventedShop shop;
  private final HttpClient http = HttpClient.newHttpClient();

  private SyncBench(SyncStage stage) {
    this.stage = stage;
    this.shop = new InventedShop(stage.bean(MongoOperations.class));
  }

  public static void run(Path folder, int products) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        SyncStage stage = SyncStage.in(scratch)) {
      SyncBench bench = new SyncBench(stage);
      SyncReport report = new SyncReport(products, stage.storeName(), machine);
      bench.warmUp();
      bench.unlimited(products, report);
      bench.onePerCent(products, report);
      bench.withinQuota(products, report);
      machine.put("loadAverageAtEnd", Machine.load());
      report.print();
    }
  }

  /** The compiler works beside the service for about a minute, on the same two cores. */
  private void warmUp() throws Exception {
    shop.waiting("VOSO", 10_000_000, WARM_UP);
    shop.due("VOSO");
    sent("VOSO");
  }

  private void unlimited(int products, SyncReport report) throws Exception {
    shop.waiting("VOSO", 0, products);
    counts("?quota=" + Integer.MAX_VALUE);
    long begun = System.nanoTime();
    shop.due("VOSO");
    sent("VOSO");
    report.unlimited((System.nanoTime() - begun) / 1e9, counts(""));
  }

  private void onePerCent(int products, SyncReport report) throws Exception {
    counts("?quota=" + Integer.MAX_VALUE);
    long begun = System.nanoTime();
    shop.changed("VOSO", 0, products, ONE_PER_CENT);
    sent("VOSO");
    report.onePerCent((System.nanoTime() - begun) / 1e9, counts(""));
  }

  private void withinQuota(int products, SyncReport report) throws Exception {
    shop.waiting("POSTMART", 20_000_000, products);
    counts("?quota=" + SyncStage.QUOTA);
    try (LiveHeap heap = LiveHeap.watched(HEAP_EVERY_MS)) {
      shop.due("POSTMART");
      sent("POSTMART");
      report.withinQuota(counts(""), heap.spread());
    }
  }

  private void sent(String channel) throws InterruptedException {
    while (shop.isWaiting(channel)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private JsonNode counts(String query) throws IOException, InterruptedException {
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(stage.partner() + "/counts" + query)).build();
    return JsonMapper.shared()
        .readTree(http.send(ask, HttpResponse.BodyHandlers.ofByteArray()).body());
  }
}
