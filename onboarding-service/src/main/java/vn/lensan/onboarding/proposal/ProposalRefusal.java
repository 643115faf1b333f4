package vn.lensan.onboarding.proposal;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Why something can't be done with a proposal. */
public final class ProposalRefusal {
  private ProposalRefusal() {}

  /** Also for one outside the scope. */
  public static Problem notFound(String id) {
    return Problem.notFound("proposal.not-found").with("id", id);
  }

  static Problem own() {
    return Problem.of(HttpStatus.FORBIDDEN, "proposal.own");
  }

  static Problem notOpen(ProposalState state) {
    return Problem.conflict("proposal.not-open").with("proposalState", state);
  }

  static Problem tooMany(int most) {
    return Problem.conflict("proposal.too-many").with("most", most);
  }
}
