package vn.lensan.bench.crypt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.bench.Machine;
import vn.lensan.bench.Scratch;
import vn.lensan.bench.Spread;
import vn.lensan.bench.outbox.Stage;
import vn.lensan.platform.personal.PersonalDataCipher;

/** Both ways in turns, over values as they stand in a list of households. */
public final class CryptBench {
  private static final int ROUNDS = 5;
  private static final String NOTE =
      "Nhà ở cuối thôn, gọi sau 17 giờ; vườn vải thiều 2.000 m². ".repeat(3);
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();

  private CryptBench(int values) {
    for (int i = 0; i < values; i++) {
      texts.add(
          switch (i % 5) {
            case 4 -> NOTE + i;
            case 1, 3 -> String.format(Locale.ROOT, "0%011d", i);
            default -> String.format(Locale.ROOT, "09%08d", i);
          });
    }
  }

  public static void run(Path folder, int values) throws Exception {
    Map<String, Object> machine = Machine.facts();
    try (Scratch scratch = Scratch.in(folder);
        Stage stage = Stage.in(scratch)) {
      CryptBench bench = new CryptBench(values);
      bench.measure(
          Map.of(
              "platform AES-256-GCM",
              PlatformSealer.of(stage.bean(PersonalDataCipher.class)),
              "mongodb-crypt explicit",
              DriverSealer.withKeysIn(stage.storeUri(), stage.database())));
      machine.put("loadAverageAtEnd", Machine.load());
      bench.print(stage.storeName(), machine);
    }
  }

  private void measure(Map<String, Sealer> sealers) {
    Map<String, List<Round>> rounds = new LinkedHashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (Map.Entry<String, Sealer> sealer : sealers.entrySet()) {
        Round measured = round(sealer.getValue());
        if (round >= 0) {
          rounds.computeIfAbsent(sealer.getKey(), any -> new ArrayList<>()).add(measured);
        }
      }
    }
    rounds.forEach((name, all) -> lines.put(name, Line.of(all)));
  }

  /** Microseconds for each value, and bytes. */
  private record Round(double seal, double open, double bytes) {}

  private Round round(Sealer sealer) {
    List<byte[]> stored = new ArrayList<>();
    long begun = System.nanoTime();
    texts.forEach(text -> stored.add(sealer.seal(text)));
    long sealed = System.nanoTime();
    for (int i = 0; i < stored.size(); i++) {
      if (!sealer.open(stored.get(i)).equals(texts.get(i))) {
        throw new IllegalStateException("A value did not come back as it was");
      }
    }
    long opened = System.nanoTime();
    double bytes = stored.stream().mapToInt(value -> value.length).average().orElseThrow();
    return new Round(perValue(sealed - begun), perValue(opened - sealed), bytes);
  }

  private double perValue(long nanos) {
    return nanos / 1e3 / texts.size();
  }

  private record Line(Spread seal, Spread open, double bytes) {
    static Line of(List<Round> rounds) {
      return new Line(
          Spread.of(rounds.stream().map(Round::seal).toList()),
          Spread.of(rounds.stream().map(Round::open).toList()),
          rounds.getLast().bytes());
    }

    void print(String name) {
      System.out.printf(
          Locale.ROOT, "  %-24s %26s %26s %8.0f%n", name, seal.text(2), open.text(2), bytes);
    }

    Map<String, Object> json() {
      return Map.of(
          "sealMicroseconds", seal.json(), "openMicroseconds", open.json(), "bytes", bytes);
    }
  }

  private void print(String store, Map<String, Object> machine) {
    double plain = texts.stream().mapToInt(String::length).average().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "%ncrypt: %,d values a round of %.0f characters on average, one thread, median of %d rounds (min–max)%n",
        texts.size(),
        plain,
        ROUNDS);
    System.out.println("keys in: " + store);
    System.out.println("machine: " + machine);
    System.out.printf("%n  %-24s %26s %26s %8s%n", "", "encrypt µs", "decrypt µs", "bytes");
    lines.forEach((name, line) -> line.print(name));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("benchmark", "crypt");
    all.put("values", texts.size());
    all.put("machine", machine);
    lines.forEach((name, line) -> all.put(name, line.json()));
    System.out.println(JsonMapper.shared().writeValueAsString(all));
  }
}
