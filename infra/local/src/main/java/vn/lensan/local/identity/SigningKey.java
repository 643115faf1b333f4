package vn.lensan.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

/**
 * Made at the first start and kept, so that tokens outlive a restart; readable by its owner only.
 */
final class SigningKey {

  private static final String FILE = "identity-signing-key.json";
  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey in(Path folder) {
    var file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make(folder, file);
    } catch (IOException e) {
      throw new UncheckedIOException("The signing key cannot be kept in " + folder, e);
    } catch (ParseException e) {
      throw new IllegalStateException(file + " holds no key; delete it to have a new one", e);
    }
  }

  /** Written aside and moved, so that a crash leaves no half a key behind. */
  private static RSAKey make(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    var key = generate();
    var aside = Files.createTempFile(folder, FILE, ".new", permissions(folder));
    Files.writeString(aside, key.toJSONString());
    Files.move(aside, file);
    return key;
  }

  private static FileAttribute<?>[] permissions(Path folder) {
    var posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
        }
        : new FileAttribute<?>[0];
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
