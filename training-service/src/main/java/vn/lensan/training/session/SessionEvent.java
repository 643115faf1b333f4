package vn.lensan.training.session;

import org.jspecify.annotations.Nullable;

public sealed interface SessionEvent {
  State state();

  record Planned(State state) implements SessionEvent {}

  record Held(State state) implements SessionEvent {}

  /**
   * @param learners how many were there; null before the class was held
   */
  record State(SessionView session, @Nullable Integer learners) {
    static State of(SessionView session, @Nullable Integer learners) {
      return new State(session, learners);
    }
  }
}
