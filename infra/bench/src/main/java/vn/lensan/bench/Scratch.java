package vn.lensan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of one run, on the disk of the build and not on a RAM disk; gone afterwards. */
public record Scratch(Path folder) implements AutoCloseable {

  public static Scratch in(Path folder) throws IOException {
    return new Scratch(Files.createTempDirectory(Files.createDirectories(folder), "bench-"));
  }

  public Path resolve(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
