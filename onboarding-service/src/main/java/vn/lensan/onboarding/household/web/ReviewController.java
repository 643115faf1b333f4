package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.HouseholdReview;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** What was proposed of one household; decisions are taken in the one queue of all proposals. */
@RestController
@RequestMapping("/api/v1/households/{id}/proposals")
class ReviewController {
  private final HouseholdReview review;

  ReviewController(HouseholdReview review) {
    this.review = review;
  }

  record Answer(List<ProposalView> items) {}

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Changes of identity that wait or were decided, personal values masked")
  Answer all(@PathVariable String id, Caller caller) {
    return new Answer(review.of(id, caller));
  }
}
