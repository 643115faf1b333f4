package vn.lensan.engines.store.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The open file under a journal; a test puts one in that fails on demand. */
public interface JournalDevice extends Closeable {

  /** How a journal opens its file. */
  @FunctionalInterface
  interface Opener {
    JournalDevice open(Path file) throws IOException;
  }

  static JournalDevice onDisk(Path file) throws IOException {
    return FileDevice.open(file);
  }

  /** Writes all of it at the given place. */
  void write(ByteBuffer bytes, long at) throws IOException;

  void force() throws IOException;

  void truncate(long length) throws IOException;
}
