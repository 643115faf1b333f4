package vn.lensan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes down the running JDK and class path, so that a script can start a benchmark without Maven.
 */
final class LaunchFile {
  private LaunchFile() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    String options =
        """
        --enable-native-access=ALL-UNNAMED
        --sun-misc-unsafe-memory-access=allow
        -XX:+UseSerialGC
        -Xmx1g
        -Dfile.encoding=UTF-8
        -Dstdout.encoding=UTF-8
        -cp "%s"
        """;
    String classPath = System.getProperty("java.class.path").replace("\\", "\\\\");
    Files.writeString(folder.resolve("bench.args"), options.formatted(classPath));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Files.writeString(folder.resolve("bench.java"), java.toString());
  }
}
