package vn.lensan.bench;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a figure must be read with: when, on how many cores, how busy they were, which versions. */
public final class Machine {
  private Machine() {}

  public static Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    facts.put("cores", Runtime.getRuntime().availableProcessors());
    facts.put("loadAverage", load());
    facts.put("java", Runtime.version().toString());
    return facts;
  }

  /** Of the last minute; above the number of cores others were at work, or the benchmark's own. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
