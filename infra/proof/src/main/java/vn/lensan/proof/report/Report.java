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

  /** Writes the report anew, with this result and the latest of every other case of the depth. */
  public static void write(Path folder, Depth depth, CaseResult result) throws IOException {
    Results kept = new Results(folder, depth);
    kept.keep(result);
    List<CaseResult> results = kept.all();
    List<SuiteResult> suites = SuiteResult.beside(folder);
    Files.writeString(folder.resolve("report.md"), new Markdown(depth, results, suites).text());
    Files.writeString(folder.resolve("report.html"), new Html(depth, results, suites).text());
  }
}
