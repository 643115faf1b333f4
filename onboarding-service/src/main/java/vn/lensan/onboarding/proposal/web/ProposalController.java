package vn.lensan.onboarding.proposal.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.proposal.ProposalService;
import vn.lensan.onboarding.proposal.ProposalState;
import vn.lensan.onboarding.proposal.ProposalView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** {@code /api/v1/proposals}: changes that wait for a second person. */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalController {
  private final ProposalService proposals;

  ProposalController(ProposalService proposals) {
    this.proposals = proposals;
  }

  enum Decision {
    APPROVE,
    DECLINE
  }

  record DecisionRequest(@NotNull Decision decision, @Size(max = 1000) @Nullable String reason) {
    void refuseSilence() {
      if (decision == Decision.DECLINE && (reason == null || reason.isBlank())) {
        throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/reason", "required");
      }
    }
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Proposals within one's own units, those that wait unless another is named")
  Page<ProposalView> queue(
      @RequestParam(defaultValue = "OPEN") ProposalState status, PageRequest page, Caller caller) {
    return proposals.page(status, page, caller);
  }

  @PostMapping("/{id}/decision")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Approve or decline a proposal; never by who proposed it")
  ProposalView decide(
      @PathVariable String id, @Valid @RequestBody DecisionRequest request, Caller caller) {
    request.refuseSilence();
    return proposals.decide(id, request.decision() == Decision.APPROVE, request.reason(), caller);
  }
}
