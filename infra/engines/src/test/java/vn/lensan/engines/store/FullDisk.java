package vn.lensan.engines.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lensan.engines.store.journal.JournalDevice;

/**
 * A disk that is full on demand: it takes half of what is written, or all but does not force it.
 */
final class FullDisk implements JournalDevice.Opener {

  private final AtomicBoolean full = new AtomicBoolean();
  private final boolean failsAtForce;

  FullDisk(boolean failsAtForce) {
    this.failsAtForce = failsAtForce;
  }

  void fill() {
    full.set(true);
  }

  void free() {
    full.set(false);
  }

  @Override
  public JournalDevice open(Path file) throws IOException {
    return new Device(JournalDevice.onDisk(file));
  }

  private final class Device implements JournalDevice {

    private final JournalDevice disk;

    Device(JournalDevice disk) {
      this.disk = disk;
    }

    @Override
    public void write(ByteBuffer bytes, long at) throws IOException {
      if (full.get() && !failsAtForce) {
        disk.write(bytes.slice(0, bytes.remaining() / 2), at);
        throw new IOException("No space left on device");
      }
      disk.write(bytes, at);
    }

    @Override
    public void force() throws IOException {
      if (full.get() && failsAtForce) {
        throw new IOException("No space left on device");
      }
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
}
