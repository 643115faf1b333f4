package vn.lensan.onboarding.account.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.account.AccountProposalService;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Changes of payment accounts that wait for a second person. */
@RestController
@RequestMapping("/api/v1/account-proposals")
class AccountProposalController {
  private final AccountProposalService proposals;
  private final AccountWebMapping mapping;

  AccountProposalController(AccountProposalService proposals, AccountWebMapping mapping) {
    this.proposals = proposals;
    this.mapping = mapping;
  }

  /** Only open ones are kept; what became of the others stands in the account's history. */
  enum Status {
    OPEN
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  Page<AccountAnswer.ProposalAnswer> open(
      @RequestParam(defaultValue = "OPEN") Status status, PageRequest page, Caller caller) {
    return proposals.open(page, caller).map(mapping::toAnswer);
  }

  @PostMapping("/{id}/decision")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> decide(
      @PathVariable String id, @Valid @RequestBody StepRequest.Deciding request, Caller caller) {
    AccountView account = proposals.decide(id, request.decision(), request.reason(), caller);
    return ResponseEntity.ok().eTag(ETags.of(account.version())).body(mapping.toAnswer(account));
  }
}
