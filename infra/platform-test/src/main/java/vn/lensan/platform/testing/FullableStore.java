package vn.lensan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.lensan.engines.store.DocumentStore;
import vn.lensan.engines.store.DocumentStoreSettings;

/** A stand-in of its own for one test, with a journal on a disk that is full on demand. */
public final class FullableStore implements AutoCloseable {
  private final Path folder = TestKeys.folder("store");
  private final Path quota = folder.resolve("quota");
  private final DocumentStore store =
      DocumentStore.start(DocumentStoreSettings.keptIn(folder).withQuota(quota));

  public String uri() {
    return store.uri();
  }

  /** From now on the disk takes so many bytes more. */
  public void leave(long bytes) {
    try {
      Path written = Files.createTempFile(folder, "quota", "");
      long held = Files.size(folder.resolve("documents.journal"));
      Files.writeString(written, Long.toString(held + bytes));
      Files.move(written, quota, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public void free() {
    try {
      Files.deleteIfExists(quota);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
