package vn.lensan.onboarding.team;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why something can't be done with a team. */
final class TeamRefusal {
  private TeamRefusal() {}

  /** Also for one outside the scope: nobody learns that it exists. */
  static Problem notFound(String id) {
    return Problem.notFound("team.not-found").with("id", id);
  }

  static Problem memberNotFound(String id) {
    return Problem.notFound("team.member-not-found").with("id", id);
  }

  static Problem difficultyNotFound(String id) {
    return Problem.notFound("difficulty.not-found").with("id", id);
  }

  static Problem dissolved() {
    return Problem.conflict("team.dissolved");
  }

  static Problem clientLinked() {
    return Problem.conflict("team.client-linked");
  }

  static Problem idUsed(String id) {
    return Problem.conflict("id.taken").with("id", id);
  }

  static Problem erased() {
    return Problem.of(HttpStatus.GONE, "household.erased");
  }

  static Problem answered() {
    return Problem.conflict("difficulty.answered");
  }

  static Problem invalid(String pointer, String code) {
    return Problem.invalid("team.invalid").error(pointer, code);
  }

  static Problem outsideScope() {
    return Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
  }

  static Problem week(String asked) {
    return Problem.of(HttpStatus.BAD_REQUEST, "team.week").with("asked", asked);
  }

  static Problem alreadyScored() {
    return Problem.conflict("satisfaction.answered");
  }

  static Problem questionNotFound() {
    return Problem.notFound("satisfaction.not-found");
  }
}
