package vn.lensan.engines.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the store keeps its journal and where it listens on 127.0.0.1.
 *
 * @param journalFolder null keeps nothing over a restart
 * @param port 0 takes any free one
 */
public record DocumentStoreSettings(@Nullable Path journalFolder, int port) {

  /** For tests: nothing on disk, any free port. */
  public static DocumentStoreSettings inMemory() {
    return new DocumentStoreSettings(null, 0);
  }

  /** Any free port. */
  public static DocumentStoreSettings keptIn(Path journalFolder) {
    return new DocumentStoreSettings(journalFolder, 0);
  }
}
