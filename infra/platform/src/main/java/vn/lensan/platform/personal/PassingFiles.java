package vn.lensan.platform.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plain files that can't be avoided for a moment: an upload on its way in, a workbook while it is
 * opened. They lie in a folder that only this process's owner may enter and that goes with the
 * process; what a killed one left goes when the next one starts on the machine.
 */
public final class PassingFiles implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PassingFiles.class);
  private static final String PREFIX = "lensan-passing-";
  private static final String MAKING = "lensan-making-";
  private static final String LOCK = "lock";

  /** Not even looked at: to close another's lock file would end all locks of this process on it. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel lock;

  private PassingFiles(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  public static PassingFiles in(Path parent) {
    try {
      Files.createDirectories(parent);
      removeAbandoned(parent);
      // Under a name that nobody looks for until it is locked: others start at the same time.
      Path made = Files.createTempDirectory(parent, MAKING);
      FileChannel lock =
          FileChannel.open(
              made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      Path folder = parent.resolve(PREFIX + UUID.randomUUID());
      OURS.add(folder);
      return new PassingFiles(Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE), lock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public Path folder() {
    return folder;
  }

  /** Where a new file may be put; whoever puts it there removes it. */
  public Path next() {
    return folder.resolve(UUID.randomUUID().toString());
  }

  private static void removeAbandoned(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (!OURS.contains(folder) && isAbandoned(folder.resolve(LOCK))) {
          LOG.info("Files of a process that ended suddenly are removed");
          remove(folder);
        }
      }
    }
  }

  /** The lock of a process ends with it, however it ends. */
  private static boolean isAbandoned(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      @Nullable FileLock free = channel.tryLock();
      return free != null;
    } catch (IOException noLockYetOrNotOurs) {
      return false;
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> all = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("A folder of passing files stays: {}", failure.toString());
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    remove(folder);
    OURS.remove(folder);
  }
}
