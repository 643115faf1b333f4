package vn.lensan.engines.store.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the journal's file, where frames are added. */
final class Tail implements Closeable {

  /** How the file is opened. */
  @FunctionalInterface
  interface Opener {
    JournalDevice open(Path file) throws IOException;
  }

  private static final Logger log = LoggerFactory.getLogger(Tail.class);
  private static final int PROBE = 1 << 16;
  private static final int OUTGROWN_FACTOR = 4;

  private final Path file;
  private final Opener opener;
  private final long spacious;
  private JournalDevice device;
  private long end;
  private long frames;
  private long outgrownAt;
  private boolean dirty;

  /** `spacious` is the size below which a file is never thought too large. */
  Tail(Path file, Opener opener, long spacious) throws IOException {
    this.file = file;
    this.opener = opener;
    this.spacious = spacious;
    this.device = opener.open(file);
  }

  /** Reads all there is, cuts a torn end, and leaves behind what is no longer needed. */
  synchronized Contents recover() throws IOException {
    JournalReader.Reading reading = JournalReader.read(file);
    if (reading.fileLength() > reading.end()) {
      log.warn(
          "Cut {} unacknowledged bytes off the document store's journal",
          reading.fileLength() - reading.end());
    }
    if (reading.end() == 0 || reading.needsTidying()) {
      replace(reading.contents()::forEach);
    } else {
      continueAfter(reading.end(), reading.lastFrame());
    }
    return reading.contents();
  }

  synchronized Contents contents() throws IOException {
    cutUnfinished();
    return JournalReader.read(file).contents();
  }

  synchronized void append(ChangeBuffer changes) throws IOException {
    cutUnfinished();
    dirty = true;
    ByteBuffer frame = changes.frame(frames + 1);
    int length = frame.remaining();
    device.write(frame, end);
    device.force();
    dirty = false;
    end += length;
    frames++;
  }

  /** Finds out whether the disk takes data again, without leaving any. */
  synchronized void probe() throws IOException {
    cutUnfinished();
    dirty = true;
    device.write(ByteBuffer.allocate(PROBE), end);
    device.force();
    cutUnfinished();
  }

  synchronized void replace(Snapshot.Source everything) throws IOException {
    outgrownAt += spacious; // should it fail, do not try again with every write
    Snapshot.Written written = Snapshot.replace(file, everything);
    JournalDevice old = device;
    device = opener.open(file);
    old.close();
    dirty = false;
    continueAfter(written.end(), written.lastFrame());
  }

  synchronized boolean isOutgrown() {
    return end > outgrownAt;
  }

  /** Half-written bytes must not lie in front of the next frame. */
  private void cutUnfinished() throws IOException {
    if (dirty) {
      device.truncate(end);
      device.force();
      dirty = false;
    }
  }

  private void continueAfter(long newEnd, long lastFrame) {
    end = newEnd;
    frames = lastFrame;
    outgrownAt = Math.max(spacious, OUTGROWN_FACTOR * newEnd);
  }

  @Override
  public synchronized void close() throws IOException {
    device.close();
  }
}
