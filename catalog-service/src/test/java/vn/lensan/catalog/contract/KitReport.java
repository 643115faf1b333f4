package vn.lensan.catalog.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A dated, scored report of a run, as text and as a page that stands alone. */
public record KitReport(String channel, OffsetDateTime at, List<Checked> checks) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX");

  public long passed() {
    return checks.stream().filter(Checked::passed).count();
  }

  public int score() {
    return checks.isEmpty() ? 0 : (int) (passed() * 100 / checks.size());
  }

  private String title() {
    return "Contract kit: "
        + channel
        + ", "
        + MOMENT.format(at)
        + ", "
        + passed()
        + " of "
        + checks.size()
        + ", score "
        + score();
  }

  public String text() {
    return checks.stream()
        .map(
            one ->
                (one.passed() ? "passed  " : "FAILED  ")
                    + one.words()
                    + " ("
                    + one.millis()
                    + " ms)"
                    + (one.passed() ? "" : "\n        " + one.detail()))
        .collect(Collectors.joining("\n", title() + "\n\n", "\n"));
  }

  public String html() {
    String rows =
        checks.stream()
            .map(
                one ->
                    "<tr class=\""
                        + (one.passed() ? "good" : "bad")
                        + "\"><td>"
                        + (one.passed() ? "passed" : "FAILED")
                        + "</td><td>"
                        + escaped(one.words())
                        + "</td><td>"
                        + one.millis()
                        + " ms</td><td>"
                        + escaped(one.detail())
                        + "</td></tr>\n")
            .collect(Collectors.joining());
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + escaped(title())
        + "</title><style>body{font:16px/1.5 sans-serif;margin:16px;max-width:1000px}"
        + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:6px;"
        + "text-align:left;overflow-wrap:anywhere}.bad td:first-child{color:#b3261e;"
        + "font-weight:700}.good td:first-child{color:#1b5e3b}</style></head><body><h1>"
        + escaped(title())
        + "</h1><table><tr><th>Result</th><th>What</th><th>Time</th><th>Seen</th></tr>\n"
        + rows
        + "</table></body></html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  public void write(Path folder) {
    String name = channel.toLowerCase(Locale.ROOT) + "-" + at.toLocalDate();
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".txt"), text());
      Files.writeString(folder.resolve(name + ".html"), html());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
