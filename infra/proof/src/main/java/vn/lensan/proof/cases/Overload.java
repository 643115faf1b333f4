package vn.lensan.proof.cases;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lensan.proof.field.Field;
import vn.lensan.proof.field.FieldPlan;
import vn.lensan.proof.field.Node;
import vn.lensan.proof.field.Parts;
import vn.lensan.proof.oracle.Findings;
import vn.lensan.proof.oracle.Findings.Kind;
import vn.lensan.proof.work.Flood;
import vn.lensan.proof.work.Flood.Seen;
import vn.lensan.proof.work.Flood.Source;

/** Five times as many questions as can be answered, most of them from one province. */
public final class Overload implements Case {
  private static final String GREEDY = "demo-province";
  private static final List<String> QUIET = List.of("demo-province-14", "demo-province-82");
  private static final double GOODPUT_KEPT = 0.8;
  private static final double QUIET_SERVED = 0.9;
  private static final double MEMORY_GROWN = 1.25;
  private static final int FAR_TOO_MANY = 1_000;

  @Override
  public String name() {
    return "overload";
  }

  @Override
  public String what() {
    return "five times the questions that can be answered, most of them from one greedy province, "
        + "for ten minutes (for 20 s in the short run)";
  }

  @Override
  public CaseResult run(Place place, Depth depth) {
    long begun = System.nanoTime();
    Duration slice = depth.of(Duration.ofSeconds(10), Duration.ofMinutes(1));
    int slices = depth.of(2, 10);
    Findings findings = new Findings();
    List<String> notes = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    try (Field field = Field.start(FieldPlan.in(place.folder(), place.port()))) {
      Flood flood = new Flood(field.addresses());
      double peak = peak(flood, notes);
      List<Double> goodputs = new ArrayList<>();
      List<Long> memory = new ArrayList<>();
      for (int number = 0; number < slices; number++) {
        List<Seen> seen = flood.during(slice, fiveTimes(peak));
        goodputs.add(perSecond(seen, slice));
        memory.add(Memory.of(serving(field)));
        judge(seen, findings, counts);
      }
      double after = peak(flood, notes);
      notes.add(
          String.format(
              "peak %.0f good answers/s, afterwards %.0f; under five times that %s",
              peak, after, goodputs));
      notes.add("resident MB of the serving process: " + memory);
      double mean = goodputs.stream().mapToDouble(each -> each).average().orElse(0);
      // What was registered meanwhile makes lists dearer; that is no fault of the crowd's.
      double possible = Math.min(peak, after);
      if (mean < GOODPUT_KEPT * possible) {
        findings.add(Kind.OTHER, String.format("goodput fell from %.0f to %.0f/s", possible, mean));
      }
      if (memory.getLast() > MEMORY_GROWN * memory.getFirst()) {
        findings.add(Kind.OTHER, "memory grew: " + memory);
      }
    }
    int answered = counts.values().stream().mapToInt(count -> count).sum();
    long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
    return new CaseResult(
        name(),
        what(),
        OffsetDateTime.now(),
        slices,
        answered,
        counts,
        findings.all(),
        notes,
        seconds);
  }

  private static Node serving(Field field) {
    return field.node(Parts.ONBOARDING);
  }

  /** The most that is answered in time, found by asking more and more; warmed up before. */
  private static double peak(Flood flood, List<String> notes) {
    Duration step = Duration.ofSeconds(5);
    double best = 0;
    flood.during(step, fair(50));
    for (double rate = 50; rate <= FAR_TOO_MANY; rate *= 1.5) {
      double good = perSecond(flood.during(step, fair(rate)), step);
      notes.add(String.format("asked %.0f/s: %.0f good/s", rate, good));
      best = Math.max(best, good);
      if (good < 0.8 * rate) {
        break;
      }
    }
    return best;
  }

  private static List<Source> fair(double rate) {
    return List.of(
        new Source(GREEDY, rate / 3),
        new Source(QUIET.get(0), rate / 3),
        new Source(QUIET.get(1), rate / 3));
  }

  private static List<Source> fiveTimes(double peak) {
    return List.of(
        new Source(GREEDY, 4.8 * peak),
        new Source(QUIET.get(0), 0.1 * peak),
        new Source(QUIET.get(1), 0.1 * peak));
  }

  private static double perSecond(List<Seen> seen, Duration time) {
    return seen.stream().filter(Seen::good).count() / (double) time.toSeconds();
  }

  private static void judge(List<Seen> seen, Findings findings, Map<String, Integer> counts) {
    seen.forEach(each -> counts.merge(each.client() + " " + each.status(), 1, Integer::sum));
    long unclear = seen.stream().filter(each -> !each.clear()).count();
    if (unclear > seen.size() / 100) {
      findings.add(
          Kind.OTHER,
          unclear + " of " + seen.size() + " were neither served nor told when to come");
    }
    for (String quiet : QUIET) {
      List<Seen> own = seen.stream().filter(each -> each.client().equals(quiet)).toList();
      double served = own.stream().filter(Seen::good).count() / (double) own.size();
      if (served < QUIET_SERVED) {
        findings.add(Kind.OTHER, String.format("%s was served only %.2f", quiet, served));
      }
    }
  }
}
