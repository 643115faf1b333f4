package vn.lensan.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.lensan.proof.cases.Case;
import vn.lensan.proof.cases.CaseResult;
import vn.lensan.proof.cases.Cases;
import vn.lensan.proof.cases.Depth;
import vn.lensan.proof.field.Field;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.report.Report;

/**
 * Runs cases one after the other. Those that mostly wait run beside the others from the beginning;
 * the last ones, which measure, come when nothing runs beside them any more.
 */
final class Runs implements AutoCloseable {
  private static final int PORT = 21_080;
  private static final int PORTS = 100;
  private static final int PORTS_OF_CASES = 50 * PORTS;

  private final Path folder;
  private final Depth depth;
  private final List<Case> cases;
  private final Map<Case, Future<CaseResult>> waiting = new HashMap<>();
  private boolean classesKept;
  private final ExecutorService beside = Executors.newCachedThreadPool();

  Runs(Path folder, Depth depth, List<Case> cases) {
    this.folder = folder;
    this.depth = depth;
    this.cases = cases;
  }

  /** The report is written anew after each. */
  CaseResult resultOf(Case each) throws IOException {
    keepClasses();
    startWaiting();
    CaseResult result = each.waits() ? besideOthers(each) : run(each);
    Report.write(folder, depth, result);
    return result;
  }

  private void keepClasses() throws IOException {
    if (depth == Depth.FULL && !classesKept) {
      classesKept = true;
      Path own = folder.resolve("first-start");
      Folders.empty(own);
      Field.keepClasses(FieldPlan.in(own, PORT + PORTS_OF_CASES));
      Folders.empty(own);
    }
  }

  private void startWaiting() {
    if (waiting.isEmpty()) {
      cases.stream()
          .filter(Case::waits)
          .forEach(one -> waiting.put(one, beside.submit(() -> run(one))));
    }
  }

  private CaseResult besideOthers(Case each) {
    try {
      return Objects.requireNonNull(waiting.get(each)).get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(each.name() + " could not be run", failure.getCause());
    }
  }

  /** In a folder of its own, which stays when something was found. */
  private CaseResult run(Case each) {
    Path own = folder.resolve(each.name());
    try {
      Folders.empty(own);
      CaseResult result = each.run(new Case.Place(own, PORT + Cases.indexOf(each) * PORTS), depth);
      if (result.held()) {
        Folders.empty(own);
      }
      return result;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    beside.shutdownNow();
  }
}
