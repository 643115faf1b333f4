package vn.lensan.proof.cases;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.lensan.proof.field.Field;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.OutsideStore;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.field.Pause;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.work.LongList;
import vn.lensan.proof.work.Village;

/** {@code kill -9} in the middle of one long list, at points spread over all of it. */
final class KilledImport implements Case {
  private static final int LONGEST_WORK_MS = 700;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  @Override
  public String name() {
    return "killed-import";
  }

  @Override
  public String what() {
    return "kill -9 of onboarding-service, every third time of the store with it (not of one that "
        + "MONGODB_TEST_URI names), while it works one long list off";
  }

  @Override
  public CaseResult run(Place place, Depth depth) {
    int rows = depth.of(4_000, 100_000);
    int points = depth.of(5, 30);
    long begun = System.nanoTime();
    Findings findings = new Findings();
    List<String> notes = new ArrayList<>();
    // The stand-in scans: a hundred thousand rows are for a store with indexes.
    @Nullable OutsideStore outside = depth == Depth.FULL ? OutsideStore.named(place.port()) : null;
    notes.add("store: " + (outside == null ? "the stand-in" : "outside, its process stays"));
    FieldPlan plan = FieldPlan.in(place.folder(), place.port()).on(outside);
    try (Field field = Field.start(plan)) {
      LongList list =
          new LongList(Village.settle(field.addresses()), field.addresses().kafka(), rows);
      list.handIn();
      int killed = kill(field, list, new Points(rows, points), notes);
      list.check(findings);
      if (killed < points) {
        findings.add(
            Findings.Kind.OTHER, "the list was done after " + killed + " of " + points + " kills");
      }
      return result(killed, Map.of("rows", rows), findings, notes, begun);
    }
  }

  /** Where in the list it is killed. */
  private record Points(int rows, int count) {
    int after(int point) {
      return (int) ((long) rows * point / (count + 1));
    }
  }

  private static int kill(Field field, LongList list, Points points, List<String> notes) {
    long seed = Long.getLong("proof.seed", System.nanoTime());
    Random random = new Random(seed);
    notes.add("seed " + seed);
    int killed = 0;
    for (int point = 0; point < points.count(); point++) {
      int done = reached(list, points.after(point));
      if (done == points.rows()) {
        return killed;
      }
      Pause.of(Duration.ofMillis(random.nextInt(LONGEST_WORK_MS)));
      List<String> victims =
          point % 3 == 2 && field.plan().outside() == null
              ? List.of(Parts.ONBOARDING, Parts.STORE)
              : List.of(Parts.ONBOARDING);
      victims.forEach(name -> field.node(name).kill());
      field.restart(victims);
      notes.add("killed " + victims + " after " + done + " rows");
      killed++;
    }
    return killed;
  }

  private static int reached(LongList list, int rows) {
    int done = list.done();
    while (done < rows) {
      Pause.of(LOOK_AGAIN);
      done = list.done();
    }
    return done;
  }

  private CaseResult result(
      int points, Map<String, Integer> counts, Findings findings, List<String> notes, long begun) {
    return new CaseResult(
        name(),
        what(),
        OffsetDateTime.now(),
        points,
        1,
        counts,
        findings.all(),
        notes,
        (System.nanoTime() - begun) / 1_000_000_000L);
  }
}
