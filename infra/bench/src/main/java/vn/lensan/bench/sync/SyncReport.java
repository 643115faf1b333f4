package vn.lensan.bench.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Spread;

/** What the parts gave, and whether that is what was demanded. */
@SuppressWarnings("SystemOut")
final class SyncReport {
  private static final double DEMANDED_RATE = 1_500;
  private static final double DEMANDED_CALLS = 0.0105;
  private static final double DEMANDED_USE = 0.97;
  private static final double DEMANDED_MEMORY = 1.15;

  private final int products;
  private final Map<String, Object> json = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  SyncReport(int products, String store, Map<String, Object> machine) {
    this.products = products;
    json.put("benchmark", "listing-sync");
    json.put("products", products);
    json.put("store", store);
    json.put("machine", machine);
  }

  void unlimited(double seconds, JsonNode counts) {
    double rate = products / seconds;
    line("unlimited: %,.0f products/s, %,d calls", rate, counts.path("calls").asLong());
    judge("unlimited.productsPerSecond", rate, rate >= DEMANDED_RATE);
    double calls = counts.path("calls").asDouble() / products;
    judge("unlimited.callsPerProduct", calls, calls <= 1);
  }

  void onePerCent(double seconds, JsonNode counts) {
    long calls = counts.path("calls").asLong();
    line("1 %% changed: %,d calls; %,.0f listings/s looked at", calls, products / seconds);
    double share = calls / (double) products;
    judge("onePerCent.callsPerProduct", share, share <= DEMANDED_CALLS);
  }

  void withinQuota(JsonNode counts, Spread heap) {
    double seconds = counts.path("seconds").asDouble();
    long calls = counts.path("calls").asLong();
    long overruns = counts.path("overruns").asLong();
    double used = calls / (seconds * SyncStage.QUOTA);
    line(
        "quota of %d/s: %,d calls in %.1f s, used %.4f, overruns %d; items made in all %,d",
        SyncStage.QUOTA, calls, seconds, used, overruns, counts.path("items").asLong());
    judge("quota.used", used, used >= DEMANDED_USE);
    judge("quota.overruns", overruns, overruns == 0);
    line("live heap, bytes: %s", heap.text(0));
    json.put("heap", heap.json());
    double grown = heap.max() / heap.min();
    judge("memory.mostOfLeast", grown, grown <= DEMANDED_MEMORY);
  }

  private void line(String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values);
    lines.add(text);
    System.out.println(text);
  }

  private void judge(String name, double value, boolean met) {
    json.put(name, value);
    json.put(name + ".met", met);
    lines.add(String.format(Locale.ROOT, "  %s %.4f: %s", name, value, met ? "MET" : "NOT MET"));
  }

  void print() {
    System.out.printf(Locale.ROOT, "%nlisting-sync: %,d products%n", products);
    System.out.println("store: " + json.get("store"));
    System.out.println("machine: " + json.get("machine"));
    lines.forEach(line -> System.out.println("  " + line));
    System.out.println(JsonMapper.shared().writeValueAsString(json));
  }
}
