package vn.lensan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lensan.proof.cases.Case;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Cases;
import vn.lensan.proof.cases.Depth;
import vn.lensan.proof.report.Report;

/**
 * {@code proof.depth} (sample or full), {@code proof.cases} (names with commas; all when empty),
 * {@code proof.folder} (where the report goes).
 */
class ProofIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("proof.folder", "target/proof")).toAbsolutePath();
  private static final Depth DEPTH =
      Depth.valueOf(System.getProperty("proof.depth", "sample").toUpperCase(Locale.ROOT));

  @TestFactory
  Stream<DynamicTest> holdsUnder() {
    List<Case> cases = Cases.named(names(), DEPTH);
    Runs runs = new Runs(FOLDER, DEPTH, cases);
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> hold(runs, each)))
        .onClose(runs::close);
  }

  private static List<String> names() {
    String names = System.getProperty("proof.cases", "");
    return names.isBlank() ? List.of() : List.of(names.split(","));
  }

  private static void hold(Runs runs, Case each) throws IOException {
    CaseResult result = runs.resultOf(each);
    assertThat(result.findings()).as(Report.line(result)).isEmpty();
  }
}
