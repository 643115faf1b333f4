package vn.lensan.bench;

import java.nio.file.Path;
import vn.lensan.bench.crypt.CryptBench;
import vn.lensan.bench.outbox.OutboxBench;

/** {@code folder outbox|crypt [how many]}; called by the script {@code run}. */
public final class Bench {
  private static final int DEFAULT_COUNT = 20_000;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = args.length > 2 ? Integer.parseInt(args[2]) : DEFAULT_COUNT;
    if (args[1].equals("outbox")) {
      OutboxBench.run(folder, count);
    } else {
      CryptBench.run(folder, count);
    }
    // Clients of stores that were killed may still try to reconnect.
    System.exit(0);
  }
}
