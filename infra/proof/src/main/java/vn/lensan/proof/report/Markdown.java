package vn.lensan.proof.report;

import java.util.List;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Depth;

/** The report as Markdown. */
record Markdown(Depth depth, List<CaseResult> results, List<SuiteResult> suites) {

  String text() {
    StringBuilder text = new StringBuilder("# Proof of the rails under faults\n\n");
    text.append(Sums.of(depth, results).sentence()).append("\n\n");
    text.append("| case | held | points | acknowledged | findings | seconds |\n");
    text.append("|---|---|---:|---:|---:|---:|\n");
    results.forEach(result -> text.append(row(result)));
    results.forEach(result -> text.append(details(result)));
    if (!suites.isEmpty()) {
      text.append("\n## Inside one process\n\n| suite | tests | failed | skipped |\n");
      text.append("|---|---:|---:|---:|\n");
      suites.forEach(
          suite ->
              text.append(
                  String.format(
                      "| %s | %d | %d | %d |%n",
                      suite.name(), suite.tests(), suite.failures(), suite.skipped())));
    }
    return text.toString();
  }

  private static String row(CaseResult result) {
    return String.format(
        "| %s | %s | %d | %d | %d | %d |%n",
        result.name(),
        result.held() ? "yes" : "**NO**",
        result.points(),
        result.acknowledged(),
        result.findings().size(),
        result.seconds());
  }

  private static String details(CaseResult result) {
    StringBuilder text =
        new StringBuilder(
            "\n## "
                + result.name()
                + "\n\n"
                + result.what()
                + ". Ended at "
                + result.at()
                + ".\n\n");
    text.append("- ").append(result.counts()).append('\n');
    result.notes().forEach(note -> text.append("- ").append(note).append('\n'));
    result
        .findings()
        .forEach(
            finding ->
                text.append("- **")
                    .append(finding.kind())
                    .append("** ")
                    .append(finding.what())
                    .append('\n'));
    return text.toString();
  }
}
