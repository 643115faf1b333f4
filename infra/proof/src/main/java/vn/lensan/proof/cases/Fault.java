package vn.lensan.proof.cases;

import vn.lensan.proof.field.FieldPlan;

/** Something that happens to a system at work. */
interface Fault {
  /** Short, for files and the command line. */
  String name();

  /** What is done to the system, in one sentence. */
  String what();

  /** What it needs of the system. */
  default FieldPlan on(FieldPlan plan) {
    return plan;
  }

  /** Whether it mostly waits, so that another case may run beside it. */
  default boolean waits() {
    return false;
  }

  /** Returns when the system is whole again; how often something was done to it. */
  int inject(Scene scene, Depth depth);
}
