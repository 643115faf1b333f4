package vn.lensan.onboarding.account.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.account.AccountStepService;
import vn.lensan.onboarding.account.AccountStepService.Target;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;

/**
 * What is done with an account: 200 when it is done, 202 when it waits for a second person. Each
 * takes {@code If-Match}.
 */
@RestController
@RequestMapping("/api/v1/households/{householdId}/accounts/{accountId}")
class AccountStepController {
  private final AccountStepService steps;
  private final AccountWebMapping mapping;

  AccountStepController(AccountStepService steps, AccountWebMapping mapping) {
    this.steps = steps;
    this.mapping = mapping;
  }

  @PatchMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> change(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.Change request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.change(target, request.told()));
  }

  @PostMapping("/opening")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> open(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.Opening request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.open(target, request.openedOn(), request.told()));
  }

  /** Of a payment account, by somebody else than who said that it was opened. */
  @PostMapping("/confirmation")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> confirm(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.Confirmation request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.confirm(target, request.note()));
  }

  @PostMapping("/attention")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> needAttention(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.NeedOfAttention request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.needAttention(target, request.reason(), request.note()));
  }

  /** The account has been seen to. */
  @PostMapping("/resumption")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> resume(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.Resumption request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.resume(target, request.note()));
  }

  @PostMapping("/closure")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> close(
      @PathVariable String householdId,
      @PathVariable String accountId,
      IfMatch version,
      @Valid @RequestBody StepRequest.Closure request,
      Caller caller) {
    Target target = new Target(householdId, accountId, version, caller);
    return answer(steps.close(target, request.reason(), request.closedOn(), request.note()));
  }

  private ResponseEntity<AccountAnswer> answer(AccountView account) {
    return ResponseEntity.status(account.proposal() == null ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .eTag(ETags.of(account.version()))
        .body(mapping.toAnswer(account));
  }
}
