package vn.lensan.onboarding.team;

/**
 * A target and what came of it.
 *
 * @param helped distinct households of its kind within its days
 */
public record AssignmentView(Assignment assignment, int helped) {

  public double share() {
    return (double) helped / assignment.households();
  }
}
