package vn.lensan.engines.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the store keeps its journal and where it listens on 127.0.0.1.
 *
 * @param journalFolder null keeps nothing over a restart
 * @param port 0 takes any free one
 * @param quotaFile for tests of a full disk: a file with the number of bytes that the journal may
 *     hold; null for no bound
 */
public record DocumentStoreSettings(
    @Nullable Path journalFolder, int port, @Nullable Path quotaFile) {

  public DocumentStoreSettings(@Nullable Path journalFolder, int port) {
    this(journalFolder, port, null);
  }

  /** For tests: nothing on disk, any free port. */
  public static DocumentStoreSettings inMemory() {
    return new DocumentStoreSettings(null, 0);
  }

  /** Any free port. */
  public static DocumentStoreSettings keptIn(Path journalFolder) {
    return new DocumentStoreSettings(journalFolder, 0);
  }

  public DocumentStoreSettings withQuota(Path file) {
    return new DocumentStoreSettings(journalFolder, port, file);
  }
}
