package vn.lensan.onboarding.unit;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row of a list of units.
 *
 * @param refusal why it was not taken; nothing was done then
 */
public record ListTaken(Outcome outcome, @Nullable String refusal) {

  /** What the row did, or would do. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  static ListTaken as(Outcome outcome) {
    return new ListTaken(outcome, null);
  }

  static ListTaken refused(String code) {
    return new ListTaken(Outcome.REFUSED, code);
  }
}
