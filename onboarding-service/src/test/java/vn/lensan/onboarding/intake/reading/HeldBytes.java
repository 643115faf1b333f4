package vn.lensan.onboarding.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A small list that a test holds. */
public final class HeldBytes implements ListBytes {
  private final byte[] bytes;
  private @Nullable Path file;

  public HeldBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Path file() throws IOException {
    if (file == null) {
      file = Files.write(Files.createTempFile("held-", ""), bytes);
      file.toFile().deleteOnExit();
    }
    return file;
  }

  @Override
  public void close() {
    // Gone with the test's process.
  }
}
