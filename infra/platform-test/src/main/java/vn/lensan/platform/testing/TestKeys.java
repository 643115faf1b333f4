package vn.lensan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/** Folders and keys made for one run of the tests and deleted after it. */
public final class TestKeys {
  private TestKeys() {}

  private static final class Holder {
    static final Path MASTER = make();
  }

  public static Path masterKeyFile() {
    return Holder.MASTER;
  }

  /** A new folder that goes when the JVM ends. */
  public static Path folder(String name) {
    try {
      Path folder = Files.createTempDirectory("lensan-" + name);
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path make() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    try {
      return Files.writeString(
          folder("keys").resolve("master.key"), Base64.getEncoder().encodeToString(key));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
