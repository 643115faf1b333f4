package vn.lensan.bench.registry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Spread;

/** Registrations beside bare inserts, and whether that is what was demanded. */
record RegistryReport(int households, String store, Map<String, Object> machine) {
  private static final double DEMANDED = 0.35;

  void print(Spread registered, Spread bare) {
    double ratio = registered.median() / bare.median();
    System.out.printf(
        Locale.ROOT,
        "%nregistry: %,d registrations a round, 8 clients, median of %d rounds (min–max)%nstore:"
            + " %s%n",
        households,
        RegistryBench.ROUNDS,
        store);
    System.out.println("machine: " + machine);
    System.out.println("  registrations/s over HTTP  " + registered.text(0));
    System.out.println("  bare inserts/s             " + bare.text(0));
    System.out.printf(
        Locale.ROOT,
        "demand: at least %.2f of bare inserts; %.2f: %s%n",
        DEMANDED,
        ratio,
        ratio >= DEMANDED ? "MET" : "NOT MET");
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("benchmark", "registry");
    json.put("households", households);
    json.put("store", store);
    json.put("machine", machine);
    json.put("registrationsPerSecond", registered.json());
    json.put("insertsPerSecond", bare.json());
    json.put("ratio", ratio);
    json.put("met", ratio >= DEMANDED);
    System.out.println(JsonMapper.shared().writeValueAsString(json));
  }
}
