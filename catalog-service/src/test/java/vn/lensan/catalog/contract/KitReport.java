package vn.lensan.catalog.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A dated, scored report of a run, as text and as a page that stands alone.
 *
 * @param endpoint what was called
 * @param contract the contract that it was held against, with its version
 */
public record KitReport(
    String channel, String endpoint, String contract, OffsetDateTime at, List<Checked> checks) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX");
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  public List<Checked> failed() {
    return checks.stream().filter(one -> !one.passed()).toList();
  }

  /** The part that passed, of a hundred, rounded down: a hundred is all of them. */
  public int score() {
    return checks.isEmpty() ? 0 : (checks.size() - failed().size()) * 100 / checks.size();
  }

  private String summary() {
    return "score %d: %d of %d passed, in %s"
        .formatted(
            score(),
            checks.size() - failed().size(),
            checks.size(),
            time(checks.stream().mapToLong(Checked::millis).sum()));
  }

  static String time(long millis) {
    return String.format(Locale.ROOT, "%.1f s", Duration.ofMillis(millis).toMillis() / 1000.0);
  }

  public String text() {
    String head =
        "Contract kit: %s at %s%n%s%nagainst %s%n%n"
            .formatted(channel, MOMENT.format(at), summary(), contract + ", " + endpoint);
    return checks.stream().map(KitReport::line).collect(Collectors.joining("\n", head, "\n"));
  }

  private static String line(Checked one) {
    String line =
        "%s  %-66s %8s"
            .formatted(one.passed() ? "passed" : "FAILED", one.words(), time(one.millis()));
    return one.passed() ? line : line + "\n        " + one.detail().replace("\n", "\n        ");
  }

  public String html() {
    return KitPage.of(this, MOMENT.format(at), summary());
  }

  /** Both forms; a second run of a day stands beside the first. */
  public Path write(Path folder) {
    String name = channel.toLowerCase(Locale.ROOT) + "-" + NAME.format(at);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".txt"), text());
      return Files.writeString(folder.resolve(name + ".html"), html());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
