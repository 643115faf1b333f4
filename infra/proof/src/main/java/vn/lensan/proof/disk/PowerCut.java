package vn.lensan.proof.disk;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a power cut does to the files of a process that has just been killed. */
public final class PowerCut {
  private PowerCut() {}

  /**
   * Drops what was never forced. Of the rest a random part may have reached the disk by itself, so
   * that a record can be torn.
   *
   * @return how many bytes were dropped
   */
  public static long drop(Path register, RandomGenerator random) throws IOException {
    long dropped = 0;
    for (Path entry : entries(register)) {
      Path file =
          Path.of(URLDecoder.decode(entry.getFileName().toString(), StandardCharsets.UTF_8));
      if (Files.isRegularFile(file)) {
        dropped += dropTail(file, forcedLength(entry), random);
      }
    }
    return dropped;
  }

  private static long dropTail(Path file, long forced, RandomGenerator random) throws IOException {
    long size = Files.size(file);
    if (size <= forced) {
      return 0;
    }
    long kept = random.nextBoolean() ? forced : forced + random.nextLong(size - forced + 1);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(kept);
    }
    return size - kept;
  }

  static long forcedLength(Path entry) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(entry)).getLong();
  }

  private static List<Path> entries(Path register) throws IOException {
    if (!Files.isDirectory(register)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(register)) {
      return found
          .filter(entry -> !entry.getFileName().toString().equals(DiskRegister.FULL))
          .toList();
    }
  }
}
