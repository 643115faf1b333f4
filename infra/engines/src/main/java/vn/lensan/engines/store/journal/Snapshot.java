package vn.lensan.engines.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes a journal that holds just what is needed, and puts it in the place of the old one. */
final class Snapshot implements Consumer<Change> {

  /** Everything there is, told as the fewest changes. */
  @FunctionalInterface
  interface Source {
    void forEach(Consumer<Change> consumer);
  }

  /** How far the fresh file goes. */
  record Written(long end, long lastFrame) {}

  private static final int FRAME_SIZE = 1 << 20;

  private final JournalDevice device;
  private final ChangeBuffer buffer = new ChangeBuffer();
  private long end;
  private long frames;

  private Snapshot(JournalDevice device) {
    this.device = device;
  }

  static Written replace(Path file, Source source) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (JournalDevice device = FileDevice.open(fresh)) {
      Written written = new Snapshot(device).write(source);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      forceFolder(file);
      return written;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Written write(Source source) throws IOException {
    end = JournalReader.HEADER;
    device.write(JournalReader.header(), 0);
    source.forEach(this);
    flush();
    device.force();
    return new Written(end, frames);
  }

  @Override
  public void accept(Change change) {
    buffer.add(change);
    if (buffer.size() > FRAME_SIZE) {
      flush();
    }
  }

  private void flush() {
    if (buffer.size() == 0) {
      return;
    }
    try {
      ByteBuffer frame = buffer.frame(++frames);
      int length = frame.remaining();
      device.write(frame, end);
      end += length;
      buffer.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without this a power cut could bring the old file back under its name. */
  private static void forceFolder(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
