package vn.lensan.proof.disk;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * How far each file was forced: one small file each, written past the faulty layer. It outlives a
 * kill, since the pages of a killed process stay with the kernel.
 */
final class DiskRegister {
  static final String FULL = "full";
  private final Path folder;

  DiskRegister(FileSystem real, String folder) {
    this.folder = real.getPath(folder);
  }

  boolean full() {
    return Files.exists(folder.resolve(FULL));
  }

  void forced(String name, long length) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel entry =
        FileChannel.open(entry(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      entry.write(ByteBuffer.allocate(Long.BYTES).putLong(0, length), 0);
    }
  }

  /** What is cut off is gone for good; a longer file than was forced can't come of it. */
  void shortened(String name, long length) throws IOException {
    if (PowerCut.forcedLength(entry(name)) > length) {
      forced(name, length);
    }
  }

  boolean knows(String name) {
    return Files.exists(entry(name));
  }

  void moved(String from, String to) throws IOException {
    if (knows(from)) {
      Files.move(entry(from), entry(to), StandardCopyOption.REPLACE_EXISTING);
    } else {
      // A file that was written past this layer has taken the place of another.
      gone(to);
    }
  }

  void gone(String name) throws IOException {
    Files.deleteIfExists(entry(name));
  }

  private Path entry(String name) {
    return folder.resolve(URLEncoder.encode(name, StandardCharsets.UTF_8));
  }
}
