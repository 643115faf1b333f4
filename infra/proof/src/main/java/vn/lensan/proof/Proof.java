package vn.lensan.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lensan.proof.cases.Case;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Cases;
import vn.lensan.proof.cases.Depth;
import vn.lensan.proof.report.Report;

/** Runs cases one after the other and writes the report: {@code folder depth [case …]}. */
public final class Proof {
  private static final int PORT = 21_080;
  private static final int PORTS = 100;

  private Proof() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Depth depth = Depth.valueOf(args[1].toUpperCase(Locale.ROOT));
    List<CaseResult> results = new ArrayList<>();
    for (Case each : Cases.named(List.of(args).subList(2, args.length))) {
      CaseResult result = run(each, folder, depth);
      results.add(result);
      System.out.println(Report.line(result));
      result.findings().forEach(finding -> System.out.println("  " + finding));
      Report.write(folder, depth, results);
    }
    System.exit(results.stream().allMatch(CaseResult::held) ? 0 : 1);
  }

  /** In a folder of its own, which stays when something was found. */
  public static CaseResult run(Case each, Path folder, Depth depth) throws IOException {
    Path own = folder.resolve(each.name());
    Folders.empty(own);
    CaseResult result = each.run(new Case.Place(own, PORT + Cases.indexOf(each) * PORTS), depth);
    if (result.held()) {
      Folders.empty(own);
    }
    Files.createDirectories(folder);
    return result;
  }
}
