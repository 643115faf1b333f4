package vn.lensan.catalog.contract;

import java.util.List;
import java.util.stream.Collectors;

/** The report as a page that stands alone: nothing is loaded, and it prints on one sheet. */
final class KitPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Contract kit: %s, score %d</title>
      <style>
      body{font:16px/1.5 system-ui,sans-serif;color:#1b1f1d;margin:0 auto;padding:24px 16px;max-width:60rem}
      header{display:flex;gap:24px;align-items:center;border-bottom:2px solid #1b1f1d;padding-bottom:16px}
      .score{font-size:3rem;line-height:1;font-weight:700;min-width:6rem;text-align:center;padding:16px;color:#fff}
      .score small{display:block;font-size:.9rem;font-weight:400;margin-top:6px}
      .whole{background:#1b5e3b}.part{background:#b3261e}
      h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:24px 0 8px}
      dl{display:grid;grid-template-columns:max-content 1fr;gap:0 12px;margin:8px 0 0}
      dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
      table{border-collapse:collapse;width:100%%}
      th,td{text-align:left;vertical-align:top;padding:6px 8px;border-bottom:1px solid #d6d9d7}
      .time{text-align:right;white-space:nowrap}
      .mark{white-space:nowrap}li{margin-bottom:8px}.good .mark{color:#1b5e3b}.bad .mark{color:#b3261e;font-weight:700}
      pre{font:13px/1.4 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:4px 0 0}
      footer{color:#555;font-size:.9rem;margin-top:24px}
      </style></head><body>
      <header><div class="score %s">%d<small>of 100</small></div>
      <div><h1>Contract kit: %s</h1><dl>
      <dt>Run at</dt><dd>%s</dd><dt>Result</dt><dd>%s</dd>
      <dt>Endpoint</dt><dd>%s</dd><dt>Contract</dt><dd>%s</dd></dl></div></header>
      %s<h2>All checks</h2>
      <table><thead><tr><th>Result</th><th>What the endpoint has to do</th><th class="time">Time</th></tr></thead><tbody>
      %s</tbody></table>
      <footer>The score is the part of the checks that passed, rounded down. Faults are made on the way to the
      endpoint; the shop of the run was invented and is closed by its last check.</footer>
      </body></html>
      """;

  private KitPage() {}

  static String of(KitReport report, String moment, String summary) {
    int score = report.score();
    return PAGE.formatted(
        escaped(report.channel()),
        score,
        score == 100 ? "whole" : "part",
        score,
        escaped(report.channel()),
        moment,
        summary,
        escaped(report.endpoint()),
        escaped(report.contract()),
        toMend(report.failed()),
        report.checks().stream().map(KitPage::row).collect(Collectors.joining()));
  }

  private static String toMend(List<Checked> failed) {
    return failed.isEmpty()
        ? ""
        : failed.stream()
            .map(
                one ->
                    "<li>%s<pre>%s</pre></li>\n"
                        .formatted(escaped(one.words()), escaped(one.detail())))
            .collect(Collectors.joining("", "<h2>To mend</h2>\n<ul>\n", "</ul>\n"));
  }

  private static String row(Checked one) {
    return "<tr class=\"%s\"><td class=\"mark\">%s</td><td>%s</td><td class=\"time\">%s</td></tr>\n"
        .formatted(
            one.passed() ? "good" : "bad",
            one.passed() ? "✓ passed" : "✗ FAILED",
            escaped(one.words()),
            KitReport.time(one.millis()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
