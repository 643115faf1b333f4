package vn.lensan.bench.outbox;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.databind.json.JsonMapper;

/** A short table for people and one line of JSON for machines. */
final class OutboxReport {
  private static final PrintStream OUT = System.out;
  private final String store;
  private final int events;
  private final Map<String, Object> machine;
  private final Results results;

  OutboxReport(String store, int events, Map<String, Object> machine, Results results) {
    this.store = store;
    this.events = events;
    this.machine = new LinkedHashMap<>(machine);
    this.machine.put("springBoot", SpringBootVersion.getVersion());
    this.machine.put("kafka", AppInfoParser.getVersion());
    this.results = results;
  }

  void print(Map<String, StoreTimes.Mean> commands, List<Integer> doubled, int overtaken) {
    OUT.printf(
        Locale.ROOT,
        "%noutbox, %,d events a round, median of %d rounds (min–max)%n",
        events,
        OutboxBench.ROUNDS);
    OUT.println("store: " + store);
    OUT.println("machine: " + machine);
    heading("closed loop, " + Crew.SIZE + " writers");
    line(OutboxBench.STORE_ALONE);
    line(OutboxBench.OUTBOX);
    line(OutboxBench.RAW);
    line(OutboxBench.RAW_UNBOUNDED);
    heading("at " + OutboxBench.PER_SECOND + " events/s");
    line(OutboxBench.OUTBOX_AT_RATE);
    line(OutboxBench.RAW_AT_RATE);
    OUT.println("\nstore commands of the last closed round of the outbox");
    commands.forEach(
        (name, mean) ->
            OUT.printf(
                Locale.ROOT, "  %-34s %,7d × %.3f ms%n", name, mean.calls(), mean.milliseconds()));
    OUT.println("doubled events per closed round: " + doubled + ", overtaken: " + overtaken);
    OUT.println(json(commands, doubled, overtaken));
  }

  private static void heading(String what) {
    OUT.printf("%n%-30s %24s %24s %26s%n", what, "events/s", "p50 ms", "p99 ms");
  }

  private void line(String what) {
    Results.Line line = results.line(what);
    OUT.printf(
        "  %-28s %24s %24s %26s%n",
        what, line.rate().text(0), line.p50().text(2), line.p99().text(2));
  }

  private String json(Map<String, StoreTimes.Mean> commands, List<Integer> doubled, int overtaken) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("benchmark", "outbox");
    all.put("store", store);
    all.put("events", events);
    all.put("rounds", OutboxBench.ROUNDS);
    all.put("machine", machine);
    all.put("storeWritesAlone", results.line(OutboxBench.STORE_ALONE).json());
    all.put("outbox", results.line(OutboxBench.OUTBOX).json());
    all.put("rawProducer", results.line(OutboxBench.RAW).json());
    all.put("rawProducerNeverWaiting", results.line(OutboxBench.RAW_UNBOUNDED).json());
    all.put("outboxAtRate", results.line(OutboxBench.OUTBOX_AT_RATE).json());
    all.put("rawProducerAtRate", results.line(OutboxBench.RAW_AT_RATE).json());
    all.put("storeCommands", commands);
    all.put("doubled", doubled);
    all.put("overtaken", overtaken);
    return JsonMapper.shared().writeValueAsString(all);
  }
}
