package vn.lensan.proof.cases;

import vn.lensan.proof.field.FieldPlan;

/** One fault against the whole system at work, and then the judgement. */
record FaultCase(Fault fault) implements Case {
  @Override
  public String name() {
    return fault.name();
  }

  @Override
  public String what() {
    return fault.what();
  }

  @Override
  public boolean waits() {
    return fault.waits();
  }

  @Override
  public CaseResult run(Place place, Depth depth) {
    try (Scene scene = Scene.open(fault.on(FieldPlan.in(place.folder(), place.port())))) {
      int points = fault.inject(scene, depth);
      return scene.judged(this, points);
    }
  }
}
