package vn.lensan.proof.report;

import java.util.List;
import java.util.Locale;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Depth;
import vn.lensan.proof.oracle.Findings.Finding;
import vn.lensan.proof.oracle.Findings.Kind;

/** All cases together. */
record Sums(Depth depth, int cases, int points, int acknowledged, List<Finding> findings) {

  static Sums of(Depth depth, List<CaseResult> results) {
    return new Sums(
        depth,
        results.size(),
        results.stream().mapToInt(CaseResult::points).sum(),
        results.stream().mapToInt(CaseResult::acknowledged).sum(),
        results.stream().flatMap(result -> result.findings().stream()).toList());
  }

  String sentence() {
    return String.format(
        "Depth %s: %d cases, %d points of fault, %d acknowledged answers. Lost: %d. Effects twice: "
            + "%d. Figures unlike the recount: %d. Out of order: %d. Other findings: %d.",
        depth.name().toLowerCase(Locale.ROOT),
        cases,
        points,
        acknowledged,
        count(Kind.LOST),
        count(Kind.TWICE),
        count(Kind.FIGURE),
        count(Kind.ORDER),
        count(Kind.OTHER) + count(Kind.UNANSWERED) + count(Kind.DEAD_LETTER));
  }

  private long count(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }
}
