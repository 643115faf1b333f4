package vn.lensan.proof.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterPath;

/**
 * The default file system of a process, with two faults a real disk has. It writes down how far
 * each file was forced, so that {@link PowerCut} can drop the rest after the process was killed;
 * and it is full while a file named {@code full} lies in its register.
 *
 * <p>It sees what goes through file channels: the segments of Kafka's logs and the journal of the
 * document store, both of which only ever append. Files written through {@code java.io} (Kafka's
 * checkpoints and indexes, which it makes again) keep what was written.
 */
public final class FaultyDisk extends FilterFileSystemProvider {
  static final String DATA = "lensan.proof.disk.data";
  static final String REGISTER = "lensan.proof.disk.register";

  private static final URI ROOT = URI.create("file:///");

  private final String data = System.getProperty(DATA, "-");
  private final DiskRegister register;

  /** As the JDK makes it, of the usual provider. */
  public FaultyDisk(FileSystemProvider usual) {
    super(usual.getScheme(), usual.getFileSystem(ROOT));
    this.register = new DiskRegister(fileSystem(), System.getProperty(REGISTER, "-"));
  }

  private FileSystem fileSystem() {
    return delegate.getFileSystem(ROOT);
  }

  public static List<String> jvmOptions(Path data, Path register) {
    return List.of(
        "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyDisk.class.getName(),
        "-D" + DATA + "=" + data.toAbsolutePath(),
        "-D" + REGISTER + "=" + register.toAbsolutePath());
  }

  /** Fills the disk of a process, or makes space again. */
  public static void fill(Path register, boolean full) throws IOException {
    Path mark = register.resolve(DiskRegister.FULL);
    if (full) {
      Files.createDirectories(register);
      Files.writeString(mark, "");
    } else {
      Files.deleteIfExists(mark);
    }
  }

  @Override
  public FilterPath wrapPath(Path path) {
    return new DefaultPath(path, fileSystem);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    FileChannel channel = super.newFileChannel(path, options, attributes);
    String name = name(path);
    if (!name.startsWith(data) || !options.contains(StandardOpenOption.WRITE)) {
      return channel;
    }
    return new FaultyChannel(channel, name, register);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    super.move(source, target, options);
    register.moved(name(source), name(target));
  }

  @Override
  public void delete(Path path) throws IOException {
    super.delete(path);
    register.gone(name(path));
  }

  private static String name(Path path) {
    return FilterPath.unwrap(path).toAbsolutePath().normalize().toString();
  }
}
