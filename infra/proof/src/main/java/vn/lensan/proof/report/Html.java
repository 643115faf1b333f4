package vn.lensan.proof.report;

import java.util.List;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Depth;

/** The report as one page that needs nothing else. */
record Html(Depth depth, List<CaseResult> results, List<SuiteResult> suites) {
  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Proof of the rails under faults</title>
      <style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}
      table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3rem .6rem;text-align:left}
      .no{color:#b00020;font-weight:bold}</style>
      <h1>Proof of the rails under faults</h1>
      """;

  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("<p>").append(safe(Sums.of(depth, results).sentence())).append("</p><table>");
    text.append(cells("th", "case", "held", "points", "acknowledged", "findings", "seconds"));
    results.forEach(result -> text.append(row(result)));
    text.append("</table>");
    results.forEach(result -> text.append(details(result)));
    text.append("<h2>Inside one process</h2><table>");
    text.append(cells("th", "suite", "tests", "failed", "skipped"));
    suites.forEach(
        suite ->
            text.append(
                cells("td", suite.name(), suite.tests(), suite.failures(), suite.skipped())));
    return text.append("</table></html>\n").toString();
  }

  private static String row(CaseResult result) {
    return cells(
        "td",
        result.name(),
        result.held() ? "yes" : "NO",
        result.points(),
        result.acknowledged(),
        result.findings().size(),
        result.seconds());
  }

  private static String details(CaseResult result) {
    StringBuilder text = new StringBuilder("<h2>" + safe(result.name()) + "</h2>");
    text.append("<p>").append(safe(result.what())).append(".</p><ul>");
    text.append("<li>").append(safe(result.counts().toString()));
    result.notes().forEach(note -> text.append("<li>").append(safe(note)));
    result
        .findings()
        .forEach(
            finding ->
                text.append("<li class=no>").append(safe(finding.kind() + " " + finding.what())));
    return text.append("</ul>").toString();
  }

  private static String cells(String tag, Object... values) {
    StringBuilder text = new StringBuilder("<tr>");
    for (Object value : values) {
      text.append('<').append(tag).append('>').append(safe(String.valueOf(value)));
    }
    return text.append('\n').toString();
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
