package vn.lensan.proof.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Depth;

/** The results for people: {@code report.md} and {@code report.html}. */
public final class Report {
  private Report() {}

  /** One case on the console. */
  public static String line(CaseResult result) {
    return String.format(
        "%-14s %s  points %d, acknowledged %d, %d s, %s",
        result.name(),
        result.held() ? "held " : "BROKE",
        result.points(),
        result.acknowledged(),
        result.seconds(),
        result.counts());
  }

  /**
   * @param results of this run, so far
   */
  public static void write(Path folder, Depth depth, List<CaseResult> results) throws IOException {
    List<SuiteResult> suites = SuiteResult.beside(folder);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("report.md"), new Markdown(depth, results, suites).text());
    Files.writeString(folder.resolve("report.html"), new Html(depth, results, suites).text());
  }
}
