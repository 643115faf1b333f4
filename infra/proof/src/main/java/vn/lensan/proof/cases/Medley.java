package vn.lensan.proof.cases;

import java.util.List;
import java.util.stream.Collectors;
import vn.lensan.proof.field.FieldPlan;

/**
 * A little of some faults, one after the other, against one system: for every build. Faults that
 * start everything again cost minutes each time and are left to the long run.
 */
record Medley(List<Fault> faults) implements Case {
  @Override
  public String name() {
    return "medley";
  }

  @Override
  public String what() {
    return "a little of each: "
        + faults.stream().map(Fault::name).collect(Collectors.joining(", "));
  }

  @Override
  public CaseResult run(Place place, Depth depth) {
    FieldPlan plan = FieldPlan.in(place.folder(), place.port());
    for (Fault fault : faults) {
      plan = fault.on(plan);
    }
    try (Scene scene = Scene.open(plan)) {
      int points = 0;
      for (Fault fault : faults) {
        scene.note("— " + fault.name());
        points += fault.inject(scene, Depth.SAMPLE);
      }
      return scene.judged(this, points);
    }
  }
}
