package vn.lensan.engines.store.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the journal's file, where frames are added. */
final class Tail implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(Tail.class);
  private static final int PROBE = 1 << 16;
  private static final int OUTGROWN_FACTOR = 4;

  private final Path file;
  private final JournalOptions options;
  private JournalDevice device;
  private long end;
  private long frames;
  private long outgrownAt;
  private boolean dirty;

  Tail(Path file, JournalOptions options) throws IOException {
    this.file = file;
    this.options = options;
    this.device = options.opener().open(file);
  }

  /** Reads all there is, cuts a torn end, and leaves behind what is no longer needed. */
  synchronized Contents recover() throws IOException {
    JournalReader.Reading reading = JournalReader.read(file);
    if (reading.fileLength() > reading.end()) {
      log.warn(
          "Cut {} unacknowledged bytes off the document store's journal",
          reading.fileLength() - reading.end());
    }
    continueAfter(reading.end(), reading.lastFrame());
    dirty = reading.end() < reading.fileLength();
    if (reading.end() == 0) {
      replace(reading.contents()::forEach);
    } else if (dirty || reading.contents().superfluous() > 0) {
      tidy(reading.contents());
    }
    return reading.contents();
  }

  /** A full disk is no reason not to start: what is there can be read. */
  private void tidy(Contents contents) {
    try {
      replace(contents::forEach);
    } catch (IOException e) {
      log.warn("The document store's journal could not be tidied at the start", e);
    }
  }

  /** What was kept, and no more: bytes behind it may be whole and yet not on disk. */
  synchronized Contents contents() throws IOException {
    try {
      cutUnfinished();
    } catch (IOException e) {
      log.warn("The end of the document store's journal is cut with the next write", e);
    }
    return JournalReader.read(file, end).contents();
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
    outgrownAt += options.spacious(); // should it fail, do not try again with every write
    Snapshot.Written written = Snapshot.replace(file, everything);
    JournalDevice old = device;
    device = options.opener().open(file);
    old.close();
    dirty = false;
    continueAfter(written.end(), written.lastFrame());
  }

  synchronized void outgrowNow() {
    outgrownAt = 0;
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
    outgrownAt = Math.max(options.spacious(), OUTGROWN_FACTOR * newEnd);
  }

  @Override
  public synchronized void close() throws IOException {
    device.close();
  }
}
