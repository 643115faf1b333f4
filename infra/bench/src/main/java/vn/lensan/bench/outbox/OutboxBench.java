package vn.lensan.bench.outbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;

/**
 * Outbox and raw producer in turns, on the same broker, with the same records: the raw producer
 * sends what the outbox has just sent.
 */
public final class OutboxBench {
  static final int ROUNDS = 3;
  static final int PER_SECOND = 500;
  private static final int SECONDS_AT_RATE = 10;

  static final String STORE_ALONE = "store writes alone";
  static final String OUTBOX = "outbox";
  static final String RAW = "raw producer";
  static final String RAW_UNBOUNDED = "raw producer, never waiting";
  static final String OUTBOX_AT_RATE = "outbox at rate";
  static final String RAW_AT_RATE = "raw producer at rate";

  private final Rounds rounds;
  private final StoreTimes times;
  private final int events;
  private final Results results = new Results();
  private final List<Integer> doubled = new ArrayList<>();
  private int overtaken;
  private Map<String, StoreTimes.Mean> commands = Map.of();

  private OutboxBench(Stage stage, int events) {
    this.rounds = new Rounds(stage);
    this.times = stage.bean(StoreTimes.class);
    this.events = events;
  }

  public static void run(Path folder, int events) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        Stage stage = Stage.in(scratch)) {
      OutboxBench bench = new OutboxBench(stage, events);
      bench.measure();
      machine.put("loadAverageAtEnd", Machine.load());
      new OutboxReport(stage.storeName(), events, machine, bench.results)
          .print(bench.commands, bench.doubled, bench.overtaken);
    }
  }

  private void measure() throws InterruptedException {
    rounds.outbox(events, Crew.AS_FAST_AS_IT_GOES);
    rounds.raw().waiting(rounds.records(), Crew.AS_FAST_AS_IT_GOES);
    rounds.storeAlone(events);
    for (int round = 0; round < ROUNDS; round++) {
      results.add(STORE_ALONE, rounds.storeAlone(events));
      closedLoop();
      atRate();
    }
  }

  private void closedLoop() throws InterruptedException {
    times.reset();
    results.add(OUTBOX, rounds.outbox(events, Crew.AS_FAST_AS_IT_GOES));
    commands = times.means();
    doubled.add(rounds.doubled());
    overtaken += rounds.overtaken();
    List<ConsumerRecord<String, byte[]>> records = rounds.records();
    results.add(RAW, rounds.raw().waiting(records, Crew.AS_FAST_AS_IT_GOES));
    results.add(RAW_UNBOUNDED, rounds.raw().unbounded(records));
  }

  private void atRate() throws InterruptedException {
    int count = Math.min(events, PER_SECOND * SECONDS_AT_RATE);
    results.add(OUTBOX_AT_RATE, rounds.outbox(count, PER_SECOND));
    overtaken += rounds.overtaken();
    results.add(RAW_AT_RATE, rounds.raw().waiting(rounds.records(), PER_SECOND));
  }
}
