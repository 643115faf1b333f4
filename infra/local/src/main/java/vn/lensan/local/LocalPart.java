package vn.lensan.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One application of the local system as a process of its own, for those who want to kill it alone:
 * {@code <part> [--setting=value …]}, the settings replacing its own. Kafka and the document store
 * must run already.
 *
 * <p>System properties: {@code lensan.local.folder} and {@code lensan.local.port} as for {@link
 * LocalSystem}, the same for all parts; {@code lensan.local.kafka} (bootstrap servers); {@code
 * lensan.local.store} (MongoDB URI); {@code lensan.local.stand-in} whether that is the embedded
 * one.
 */
public final class LocalPart {
  private LocalPart() {}

  public static void main(String[] args) {
    Apps.Part part = Apps.Part.valueOf(args[0].toUpperCase(Locale.ROOT));
    LocalFolder folder = LocalFolder.shared(Path.of(property("lensan.local.folder")));
    LocalLogs.writeTo(folder.path("logs").resolve(args[0]));
    LocalStore store =
        new LocalStore(
            property("lensan.local.store"),
            Boolean.getBoolean("lensan.local.stand-in"),
            "given",
            () -> {});
    AppSettings settings =
        new AppSettings(
            folder,
            new LocalKeys(folder.path("keys")),
            new Ports(Integer.getInteger("lensan.local.port")),
            store,
            property("lensan.local.kafka"));
    new Apps(settings).start(part, List.of(args).subList(1, args.length));
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
