package vn.lensan.bench.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Spread;

/** What the rounds gave, and whether that is what was demanded. */
final class ImportReport {
  private static final double DEMANDED_RATE = 0.3;
  private static final double DEMANDED_LOADED = 0.8;
  private static final double DEMANDED_MEMORY = 1.15;
  private static final double DEMANDED_SECONDS = 10;
  private static final List<String> LINES =
      List.of(
          "raw parser, rows/s",
          "import, rows/s",
          "import with events out and duplicates looked for, rows/s",
          "bare inserts, 500 at a time, rows/s",
          "bare inserts, 8 clients one by one, rows/s");

  private final Map<String, Object> json = new LinkedHashMap<>();
  private final List<List<Double>> rounds = new ArrayList<>();
  private final List<String> more = new ArrayList<>();
  private @Nullable Spread loaded;

  ImportReport(int rows, int stored, String store, Map<String, Object> machine) {
    json.put("benchmark", "import");
    json.put("rows", rows);
    json.put("stored", stored);
    json.put("store", store);
    json.put("machine", machine);
  }

  void round(Double... rates) {
    rounds.add(List.of(rates));
    System.out.println("a round of " + LINES + ": " + List.of(rates));
  }

  void memory(long idle, LiveHeap few, LiveHeap many) {
    json.put("idleBytes", idle);
    json.put("heapOfShortLists", few.spread().json());
    json.put("heapOfLongList", many.spread().json());
    more.add(
        String.format(
            Locale.ROOT,
            "live heap, bytes: idle %,d; with 10,000 rows %s in %d samples; with all rows %s in %d",
            idle,
            few.spread().text(0),
            few.count(),
            many.spread().text(0),
            many.count()));
    judge(
        "peak of all rows / of 10,000",
        many.spread().max() / few.spread().max(),
        DEMANDED_MEMORY,
        false);
  }

  void fairness(int rows, double seconds, int processed) {
    more.add(
        String.format(
            Locale.ROOT,
            "500 rows of one province beside %,d of another (of which %,d were done by then)",
            rows,
            processed));
    judge("seconds of the small one", seconds, DEMANDED_SECONDS, false);
  }

  void loaded(Spread rates) {
    loaded = rates;
  }

  private void judge(String what, double is, double demanded, boolean least) {
    boolean met = least ? is >= demanded : is <= demanded;
    json.put(what, Math.round(is * 1000) / 1000.0);
    more.add(
        String.format(
            Locale.ROOT,
            "demand: %s %s %.2f; %.2f: %s",
            what,
            least ? "at least" : "at most",
            demanded,
            is,
            met ? "MET" : "NOT MET"));
  }

  private Spread line(int at) {
    return Spread.of(rounds.stream().map(round -> round.get(at)).toList());
  }

  void print() {
    System.out.println();
    System.out.println("import: median of " + ImportBench.ROUNDS + " rounds (min–max)");
    System.out.println("store: " + json.get("store"));
    System.out.println("machine: " + json.get("machine"));
    for (int at = 0; at < LINES.size(); at++) {
      System.out.printf(Locale.ROOT, "  %-60s %s%n", LINES.get(at), line(at).text(0));
      json.put(LINES.get(at), line(at).json());
    }
    double imported = line(1).median();
    judge("import / bare, 500 at a time", imported / line(3).median(), DEMANDED_RATE, true);
    judge("import / bare, one by one", imported / line(4).median(), DEMANDED_RATE, true);
    if (loaded != null) {
      more.add("with many stored, rows/s: " + loaded.text(0));
      judge("rate with many stored / empty", loaded.median() / imported, DEMANDED_LOADED, true);
    }
    more.forEach(System.out::println);
    System.out.println(JsonMapper.shared().writeValueAsString(json));
  }
}
