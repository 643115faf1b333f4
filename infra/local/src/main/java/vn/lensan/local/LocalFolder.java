package vn.lensan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one folder that the local system writes to, held by one process at a time. */
final class LocalFolder {
  private static final long NEEDED_MEGABYTES = 300;
  private static final String LOCK = "lock";
  private static final String MARK = "lensan-local";

  private final Path root;

  @SuppressWarnings("UnusedVariable") // held until the process ends
  private final @Nullable FileLock lock;

  private LocalFolder(Path root, @Nullable FileLock lock) {
    this.root = root;
    this.lock = lock;
  }

  static LocalFolder open(Path root, boolean fresh) {
    try {
      refuseForeign(root);
      Files.createDirectories(root);
      FileLock lock = lock(root);
      if (fresh) {
        empty(root);
      }
      Files.writeString(
          root.resolve(MARK), "Made by the local system of Lên Sàn; may be deleted as a whole.\n");
      LocalFolder folder = new LocalFolder(root, lock);
      folder.checkSpace();
      return folder;
    } catch (IOException failure) {
      throw new LocalProblem("The folder " + root + " can't be used: " + failure.getMessage());
    }
  }

  /** For the parts that run as processes of their own: whoever starts them owns the folder. */
  static LocalFolder shared(Path root) {
    return new LocalFolder(root, null);
  }

  Path path(String name) {
    return root.resolve(name);
  }

  private void checkSpace() throws IOException {
    long megabytes = Files.getFileStore(root).getUsableSpace() >> 20;
    if (megabytes < NEEDED_MEGABYTES) {
      throw new LocalProblem(
          "The disk of "
              + root
              + " is full: "
              + megabytes
              + " MB are free and "
              + NEEDED_MEGABYTES
              + " MB are needed; make space and start again.");
    }
  }

  /** A folder with something in it that isn't ours is never emptied, nor written to. */
  private static void refuseForeign(Path root) throws IOException {
    if (Files.isDirectory(root) && !Files.exists(root.resolve(MARK))) {
      try (Stream<Path> children = Files.list(root)) {
        if (children.anyMatch(child -> !LOCK.equals(String.valueOf(child.getFileName())))) {
          throw new LocalProblem(
              "The folder "
                  + root
                  + " holds something else; name another with lensan.local.folder.");
        }
      }
    }
  }

  private static FileLock lock(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      lock = null;
    }
    if (lock == null) {
      throw new LocalProblem(
          "The local system is already running on " + root + "; stop that one first.");
    }
    return lock;
  }

  private static void empty(Path root) throws IOException {
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(root)) {
      inside =
          walk.filter(path -> !path.equals(root) && !path.equals(root.resolve(LOCK)))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    inside.forEach(LocalFolder::delete);
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
