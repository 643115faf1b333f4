package vn.lensan.training.learner;

import java.util.List;

/** A feature whose documents keep a household's path, and must follow when the household moves. */
@FunctionalInterface
public interface LearnerFollower {
  void relocated(String householdId, List<String> within);

  /** The household's data were erased: what leads to a person must go; told again and again. */
  default void erased(String householdId) {}
}
