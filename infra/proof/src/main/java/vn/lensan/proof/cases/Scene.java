package vn.lensan.proof.cases;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lensan.proof.field.Field;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Oracle;
import vn.lensan.proof.work.Crew;
import vn.lensan.proof.work.Imports;
import vn.lensan.proof.work.Ledger;
import vn.lensan.proof.work.Orders;
import vn.lensan.proof.work.Registrations;
import vn.lensan.proof.work.Shelf;
import vn.lensan.proof.work.Training;
import vn.lensan.proof.work.Village;

/** The whole system at work, with its ledger and its judge. */
final class Scene implements AutoCloseable {
  private final long begun = System.nanoTime();
  private final Field field;
  private final Ledger ledger = new Ledger();
  private final Findings findings = new Findings();
  private final List<String> notes = new ArrayList<>();
  private final Crew crew;
  private final Oracle oracle;

  private Scene(Field field) {
    this.field = field;
    Village village = Village.settle(field.addresses());
    this.crew =
        new Crew(
            List.of(
                new Registrations(village, ledger),
                new Imports(village, ledger),
                new Shelf(village, ledger),
                new Orders(village, ledger),
                new Training(village, ledger)));
    this.oracle = new Oracle(field, village, ledger);
  }

  static Scene open(FieldPlan plan) {
    Field field = Field.start(plan);
    try {
      Scene scene = new Scene(field);
      scene.crew.start();
      return scene;
    } catch (RuntimeException failure) {
      field.close();
      throw failure;
    }
  }

  Field field() {
    return field;
  }

  Findings findings() {
    return findings;
  }

  /** With the second in which it happened. */
  void note(String note) {
    notes.add(seconds() + " s: " + note);
  }

  private long seconds() {
    return (System.nanoTime() - begun) / 1_000_000_000L;
  }

  int acknowledged() {
    return ledger.size();
  }

  /** Lets all that was begun be finished, and judges. */
  CaseResult judged(Case of, int points) {
    note("judged");
    oracle.judge(crew, findings);
    Map<String, Integer> counts = new TreeMap<>(crew.counts());
    field.upAfter().forEach((name, took) -> counts.put("up-ms " + name, (int) took.toMillis()));
    return new CaseResult(
        of.name(),
        of.what(),
        OffsetDateTime.now(),
        points,
        ledger.size(),
        counts,
        findings.all(),
        notes,
        seconds());
  }

  @Override
  public void close() {
    field.close();
  }
}
