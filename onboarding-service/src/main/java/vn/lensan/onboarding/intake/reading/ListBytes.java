package vn.lensan.onboarding.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a list, read as often as one likes and never held as a whole. */
public interface ListBytes extends Closeable {

  /** From the first byte on. */
  InputStream stream() throws IOException;

  /** As a file, for formats that are read from their end. */
  Path file() throws IOException;

  /** No more is opened; what is open stays readable. */
  @Override
  void close() throws IOException;

  /** At most so many from the first one on. */
  default byte[] start(int most) throws IOException {
    try (InputStream in = stream()) {
      return in.readNBytes(most);
    }
  }

  /** Those of a file, which is somebody else's to remove. */
  static ListBytes of(Path file) {
    return new ListBytes() {
      @Override
      public InputStream stream() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public Path file() {
        return file;
      }

      @Override
      public void close() {
        // Whoever made the file removes it.
      }
    };
  }
}
