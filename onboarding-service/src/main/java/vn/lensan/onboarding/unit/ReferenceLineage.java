package vn.lensan.onboarding.unit;

/** What a unit became; {@code from} and {@code to} are written as `boundary:code`. */
record ReferenceLineage(String from, String to, Relation relation, boolean proposedFirst) {

  enum Relation {
    ONE_TO_ONE,
    MERGED,
    SPLIT
  }
}
