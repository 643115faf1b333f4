package vn.lensan.proof.cases;

import java.nio.file.Path;

/** One fault, against the whole system or the part of it that the fault needs. */
public interface Case {
  /** Short, for files and the command line. */
  String name();

  /** What is done to the system, in one sentence. */
  String what();

  /** Whether it mostly waits, so that another may run beside it. */
  default boolean waits() {
    return false;
  }

  CaseResult run(Place place, Depth depth);

  /**
   * @param folder empty, for everything that the case writes
   * @param port the first of fifty that it may use
   */
  record Place(Path folder, int port) {}
}
