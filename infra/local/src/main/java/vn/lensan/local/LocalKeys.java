package vn.lensan.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Keys and secrets of this machine, each made at first use, kept under {@code .local/keys},
 * readable by its owner only.
 */
final class LocalKeys {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final String OWNER_ONLY = "rw-------";

  private final Path folder;

  LocalKeys(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  Path masterKeyFile() {
    secret("master.key");
    return folder.resolve("master.key");
  }

  /** The secret of this name: 32 random bytes in Base64. */
  String secret(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file).strip();
    } catch (IOException failure) {
      throw new LocalProblem("The key " + file + " can't be read or made: " + failure.getMessage());
    }
  }

  private void make(Path file) throws IOException {
    Files.createDirectories(folder);
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    Path draft = Files.createTempFile(folder, "new", null);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(OWNER_ONLY));
    }
    Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
    try {
      // A link, unlike a move, never takes the place of a key that another process has just made.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException made) {
      // Then that one is the key.
    } finally {
      Files.delete(draft);
    }
  }
}
