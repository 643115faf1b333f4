package vn.lensan.bench;

import java.nio.file.Path;
import vn.lensan.bench.crypt.CryptBench;
import vn.lensan.bench.outbox.OutboxBench;
import vn.lensan.bench.parse.ParseBench;
import vn.lensan.bench.registry.ImportBench;
import vn.lensan.bench.registry.RegistryBench;
import vn.lensan.bench.registry.SearchBench;
import vn.lensan.bench.sync.SyncBench;

/**
 * {@code folder outbox|crypt|registry|search|parse|import|listing-sync [how many]}; called by the
 * script {@code run}.
 */
public final class Bench {
  private static final int DEFAULT_COUNT = 20_000;
  private static final int REGISTRATIONS = 6_000;
  private static final int LISTED = 100_000;
  private static final int HOUSEHOLDS = 1_000_000;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Integer told = args.length > 2 ? Integer.valueOf(args[2]) : null;
    switch (args[1]) {
      case "outbox" -> OutboxBench.run(folder, told == null ? DEFAULT_COUNT : told);
      case "registry" -> RegistryBench.run(folder, told == null ? REGISTRATIONS : told);
      case "parse" -> ParseBench.run(told == null ? LISTED : told);
      case "import" ->
          ImportBench.run(
              folder,
              told == null ? LISTED : told,
              args.length > 3 ? Integer.parseInt(args[3]) : 0);
      case "listing-sync" -> SyncBench.run(folder, told == null ? LISTED : told);
      case "search" -> SearchBench.run(folder, told == null ? HOUSEHOLDS : told);
      default -> CryptBench.run(folder, told == null ? DEFAULT_COUNT : told);
    }
    // Clients of stores that were killed may still try to reconnect.
    System.exit(0);
  }
}
