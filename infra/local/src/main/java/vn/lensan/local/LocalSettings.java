package vn.lensan.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run locally. Each is a system property (or, for {@code fresh}, also the argument {@code
 * --fresh}).
 *
 * @param folder {@code lensan.local.folder}: where everything is kept
 * @param port {@code lensan.local.port}: the origin's; the others follow it
 * @param fresh {@code lensan.local.fresh}: forget what was kept
 * @param demo {@code lensan.local.demo}: load the demo into empty databases
 * @param mongodbUri environment {@code MONGODB_URI}: a replica set of one's own
 */
record LocalSettings(
    Path folder, int port, boolean fresh, boolean demo, @Nullable String mongodbUri) {
  private static final int USUAL_PORT = 8080;

  static LocalSettings of(String... args) {
    List<String> given = Arrays.asList(args);
    return new LocalSettings(
        Path.of(System.getProperty("lensan.local.folder", ".local")).toAbsolutePath().normalize(),
        Integer.getInteger("lensan.local.port", USUAL_PORT),
        given.contains("--fresh") || Boolean.getBoolean("lensan.local.fresh"),
        !"false".equals(System.getProperty("lensan.local.demo")),
        blankAsNull(System.getenv("MONGODB_URI")));
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
