package vn.lensan.onboarding.household;

import java.time.LocalDate;

/** Whether the state's electronic identity has confirmed who the seller is, and since when. */
public record Identification(State state, LocalDate on) {

  /** How far it came. */
  public enum State {
    NONE,
    PENDING,
    IDENTIFIED,
    FAILED
  }
}
