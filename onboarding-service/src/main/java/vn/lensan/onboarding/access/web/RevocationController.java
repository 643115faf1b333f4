package vn.lensan.onboarding.access.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.access.AccessService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/access-revocations")
class RevocationController {
  private final AccessService access;

  RevocationController(AccessService access) {
    this.access = access;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Allowed(Role.MINISTRY)
  @Operation(
      summary = "Void all tokens given to a client so far, in every service, within seconds",
      description = "First stop the identity provider from giving new ones.")
  RevocationAnswer revoke(@Valid @RequestBody RevocationRequest request, Caller caller) {
    return RevocationAnswer.of(access.revoke(request.client(), request.reason(), caller));
  }

  @GetMapping
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  Page<RevocationAnswer> list(PageRequest page) {
    return access.page(page).map(RevocationAnswer::of);
  }
}
