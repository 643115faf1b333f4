package vn.lensan.proof.disk;

import java.io.File;
import java.nio.file.Path;
import org.apache.lucene.tests.mockfile.FilterFileSystem;
import org.apache.lucene.tests.mockfile.FilterPath;

/** A path of the default file system, which the path below it no longer is. */
final class DefaultPath extends FilterPath {
  DefaultPath(Path real, FilterFileSystem fileSystem) {
    super(real, fileSystem);
  }

  @Override
  public File toFile() {
    return new File(toString());
  }
}
