package vn.lensan.training.learner;

import java.util.List;

/** A feature whose documents keep a household's path, and must follow when the household moves. */
@FunctionalInterface
public interface LearnerFollower {
  void relocated(String householdId, List<String> within);
}
