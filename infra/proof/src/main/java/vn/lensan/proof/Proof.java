package vn.lensan.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.lensan.proof.cases.Case;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Cases;
import vn.lensan.proof.cases.Depth;
import vn.lensan.proof.report.Report;

/** Runs cases one after the other and writes the report: {@code folder depth [case …]}. */
public final class Proof {
  private Proof() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Depth depth = Depth.valueOf(args[1].toUpperCase(Locale.ROOT));
    List<Case> cases = Cases.named(List.of(args).subList(2, args.length), depth);
    boolean held = true;
    try (Runs runs = new Runs(folder, depth, cases)) {
      for (Case each : cases) {
        CaseResult result = runs.resultOf(each);
        held &= result.held();
        System.out.println(Report.line(result));
        result.findings().forEach(finding -> System.out.println("  " + finding));
      }
    }
    System.exit(held ? 0 : 1);
  }
}
