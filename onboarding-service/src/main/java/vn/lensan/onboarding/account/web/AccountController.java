package vn.lensan.onboarding.account.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.onboarding.account.ReportedAccount;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;

@RestController
@RequestMapping("/api/v1/households/{householdId}/accounts")
class AccountController {
  private final AccountService accounts;
  private final AccountWebMapping mapping;

  AccountController(AccountService accounts, AccountWebMapping mapping) {
    this.accounts = accounts;
    this.mapping = mapping;
  }

  /** 201 for a new account, 200 when it was known. */
  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> report(
      @PathVariable String householdId, @Valid @RequestBody AccountRequest request, Caller caller) {
    ReportedAccount reported = accounts.report(householdId, request.wish(), caller);
    return ResponseEntity.status(reported.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(mapping.toAnswer(reported.account()));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Page<AccountAnswer> list(@PathVariable String householdId, Caller caller) {
    return new Page<>(
        accounts.ofHousehold(householdId, caller).stream().map(mapping::toAnswer).toList(), null);
  }
}
