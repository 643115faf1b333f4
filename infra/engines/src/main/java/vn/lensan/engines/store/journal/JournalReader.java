package vn.lensan.engines.store.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.lensan.engines.EngineProblem;

/** Reads a journal from its beginning to where it can be read. */
final class JournalReader {

  static final int VERSION = 1;
  static final byte[] MAGIC = "LENSANJ".getBytes(StandardCharsets.US_ASCII);
  static final int HEADER = MAGIC.length + 1;

  /** What was read: the contents, where the readable part ends, and the last frame's number. */
  record Reading(Contents contents, long end, long fileLength, long lastFrame) {}

  private JournalReader() {}

  static Reading read(Path file) throws IOException {
    return read(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** Reads the first bytes only: what lies behind them is not known to be kept. */
  static Reading read(Path file, long size) throws IOException {
    if (size == 0) {
      return new Reading(new Contents(), 0, 0, 0);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (size > Integer.MAX_VALUE) {
        throw new EngineProblem("The journal of the document store is larger than 2 GiB.");
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) size);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        continue;
      }
      return read(bytes.flip());
    }
  }

  private static Reading read(ByteBuffer file) throws IOException {
    checkHeader(file);
    Contents contents = new Contents();
    int at = HEADER;
    long number = 0;
    while (Frame.numberAt(file, at) == number + 1) {
      int length = Frame.lengthAt(file, at);
      apply(file.array(), at + Frame.HEAD, length, contents);
      at += Frame.HEAD + length;
      number++;
    }
    refuseDamageBefore(file, at, number);
    return new Reading(contents, at, file.limit(), number);
  }

  private static void apply(byte[] file, int at, int length, Contents contents) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(file, at, length);
    DataInputStream in = new DataInputStream(bytes);
    while (bytes.available() > 0) {
      contents.apply(ChangeCodec.read(in));
    }
  }

  static ByteBuffer header() {
    return ByteBuffer.allocate(HEADER).put(MAGIC).put((byte) VERSION).flip();
  }

  private static void checkHeader(ByteBuffer file) {
    boolean ours =
        file.limit() >= HEADER && file.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    if (!ours) {
      throw new EngineProblem("The journal of the document store is not a file of this program.");
    }
    int version = file.get(MAGIC.length);
    if (version != VERSION) {
      throw new EngineProblem(
          "The journal of the document store has format %d, this program reads format %d."
              .formatted(version, VERSION));
    }
  }

  /** A later whole frame proves that the unreadable one had been acknowledged. */
  private static void refuseDamageBefore(ByteBuffer file, int end, long lastRead) {
    for (int at = end + 1; at < file.limit() - Frame.HEAD; at++) {
      if (Frame.numberAt(file, at) > lastRead) {
        throw new EngineProblem(
            "The journal of the document store is damaged at byte "
                + end
                + ", before data that was kept; restore its folder from a copy.");
      }
    }
  }
}
