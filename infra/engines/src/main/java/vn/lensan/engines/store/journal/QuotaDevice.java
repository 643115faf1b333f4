package vn.lensan.engines.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk that is full on demand, for tests from outside the process: a file says how many bytes the
 * journal may hold, and is read before each write. Like a real disk it takes what still fits. While
 * the file is missing or empty there is no bound.
 */
record QuotaDevice(JournalDevice disk, Path quotaFile) implements JournalDevice {

  static Opener readFrom(Path quotaFile) {
    return file -> new QuotaDevice(JournalDevice.onDisk(file), quotaFile);
  }

  @Override
  public void write(ByteBuffer bytes, long at) throws IOException {
    long room = Math.max(0, quota() - at);
    if (bytes.remaining() > room) {
      disk.write(bytes.slice(bytes.position(), (int) room), at);
      throw new IOException("No space left on device");
    }
    disk.write(bytes, at);
  }

  private long quota() throws IOException {
    if (!Files.exists(quotaFile)) {
      return Long.MAX_VALUE;
    }
    String bytes = Files.readString(quotaFile).strip();
    return bytes.isEmpty() ? Long.MAX_VALUE : Long.parseLong(bytes);
  }

  @Override
  public void force() throws IOException {
    disk.force();
  }

  @Override
  public void truncate(long length) throws IOException {
    disk.truncate(length);
  }

  @Override
  public void close() throws IOException {
    disk.close();
  }
}
