package vn.lensan.onboarding.account.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.account.AccountService;
import vn.lensan.onboarding.account.AccountView;
import vn.lensan.onboarding.account.LadderService;
import vn.lensan.onboarding.account.LadderView;
import vn.lensan.onboarding.account.ReportedAccount;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;

/** {@code …/accounts}: what is told of accounts, and what is known of them. */
@RestController
@RequestMapping("/api/v1/households/{householdId}/accounts")
class AccountController {
  private final AccountService accounts;
  private final LadderService ladders;
  private final AccountWebMapping mapping;

  AccountController(AccountService accounts, LadderService ladders, AccountWebMapping mapping) {
    this.accounts = accounts;
    this.ladders = ladders;
    this.mapping = mapping;
  }

  /** 201 for a new account, 200 when it was known. */
  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<AccountAnswer> report(
      @PathVariable String householdId, @Valid @RequestBody AccountRequest request, Caller caller) {
    ReportedAccount reported = accounts.report(householdId, request.wish(caller.client()), caller);
    AccountView account = reported.account();
    return ResponseEntity.status(reported.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(ETags.of(account.version()))
        .body(mapping.toAnswer(account));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Page<AccountAnswer> list(@PathVariable String householdId, Caller caller) {
    return new Page<>(
        accounts.ofHousehold(householdId, caller).stream().map(mapping::toAnswer).toList(), null);
  }

  @GetMapping("/{accountId}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<AccountAnswer> one(
      @PathVariable String householdId, @PathVariable String accountId, Caller caller) {
    AccountView account = accounts.view(householdId, accountId, caller);
    return ResponseEntity.ok().eTag(ETags.of(account.version())).body(mapping.toAnswer(account));
  }

  @GetMapping("/{accountId}/history")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  Page<AccountAnswer.ChangeAnswer> history(
      @PathVariable String householdId, @PathVariable String accountId, Caller caller) {
    return new Page<>(
        accounts.history(householdId, accountId, caller).stream().map(mapping::toAnswer).toList(),
        null);
  }

  /** How far it got, ever and (with both days) in between. */
  @GetMapping("/{accountId}/ladder")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  LadderView ladder(
      @PathVariable String householdId,
      @PathVariable String accountId,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Caller caller) {
    return ladders.ladder(householdId, accountId, new LadderService.Asked(from, to), caller);
  }
}
