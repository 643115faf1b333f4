package vn.lensan.bench.registry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, sorted times by size and scope, and whether it is what was demanded. */
record SearchReport(RegistryStage stage, Map<Integer, Map<String, double[]>> measured) {
  private static final double MOST_MILLISECONDS = 30;
  private static final double FLAT = 1.5;
  private static final double NOISE = 1.1;

  static double at(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.floor(part * sorted.length))];
  }

  void verdict(Map<String, Object> machine) {
    System.out.printf(
        Locale.ROOT,
        "keeping one look took the store %.2f ms%n",
        stage.bean(StoreWatch.class).look());
    if (!stage.isReal()) {
      System.out.println("not measured here: no indexes; the documents examined are told above");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("benchmark", "search");
    json.put("machine", machine);
    json.put("lookMilliseconds", stage.bean(StoreWatch.class).look());
    boolean kept = true;
    Map<String, double[]> first = measured.values().iterator().next();
    for (var size : measured.entrySet()) {
      for (var scope : size.getValue().entrySet()) {
        double p99 = at(scope.getValue(), 0.99);
        double begin = at(Objects.requireNonNull(first.get(scope.getKey())), 0.99);
        kept &= p99 <= MOST_MILLISECONDS && p99 <= begin * FLAT;
        json.put(
            size.getKey() + " " + scope.getKey(),
            Map.of("p50", at(scope.getValue(), 0.5), "p99", p99));
      }
      double nation = at(Objects.requireNonNull(size.getValue().get("nation")), 0.5);
      double commune = at(Objects.requireNonNull(size.getValue().get("commune")), 0.5);
      kept &= commune <= nation * NOISE;
    }
    if (stage.isReal()) {
      System.out.println(
          "demand: p99 at most 30 ms, flat within half, a commune not slower than the nation: "
              + (kept ? "MET" : "NOT MET"));
      json.put("met", kept);
    }
    System.out.println(JsonMapper.shared().writeValueAsString(json));
  }
}
