package vn.lensan.onboarding.duplicate;

import vn.lensan.platform.problem.Problem;

/** Why something can't be done with a pair or a merge. */
final class DuplicateRefusal {
  private DuplicateRefusal() {}

  /** Also for a pair of which one side lies outside the scope. */
  static Problem notFound(String id) {
    return Problem.notFound("duplicate.not-found").with("id", id);
  }

  static Problem mergeNotFound(String id) {
    return Problem.notFound("merge.not-found").with("id", id);
  }

  static Problem alreadyMerged() {
    return Problem.conflict("duplicate.already-merged");
  }

  static Problem keepNotOfPair() {
    return Problem.invalid("duplicate.keep").error("/keep", "keep.not-of-pair");
  }

  static Problem sameHousehold() {
    return Problem.invalid("merge.of-itself").error("/keep", "merge.of-itself");
  }

  static Problem notUndoable(Object state) {
    return Problem.conflict("merge.not-undoable").with("mergeState", state);
  }
}
