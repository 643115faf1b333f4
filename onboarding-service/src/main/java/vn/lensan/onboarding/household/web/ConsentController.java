package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;

/**
 * Consent per purpose and receiver, given and taken back (law 91/2025/QH15: no default consent,
 * withdrawal at any time).
 */
@RestController
@RequestMapping("/api/v1/households/{id}/consents")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class ConsentController {
  private final HouseholdService households;
  private final HouseholdMapper mapper;

  ConsentController(HouseholdService households, HouseholdMapper mapper) {
    this.households = households;
    this.mapper = mapper;
  }

  @PostMapping
  @Operation(summary = "Record a consent; the answer is the household with all its consents")
  ResponseEntity<HouseholdResponse> give(
      @PathVariable String id,
      @Valid @RequestBody HouseholdRequest.ConsentRequest request,
      Caller caller) {
    return answer(HttpStatus.CREATED, households.consent(id, mapper.consent(request), caller));
  }

  @PostMapping("/{consentId}/withdrawal")
  @Operation(summary = "Withdraw a consent; doing it twice is once")
  ResponseEntity<HouseholdResponse> withdraw(
      @PathVariable String id, @PathVariable String consentId, Caller caller) {
    return answer(HttpStatus.OK, households.withdrawConsent(id, consentId, caller));
  }

  private ResponseEntity<HouseholdResponse> answer(HttpStatus status, HouseholdView view) {
    return ResponseEntity.status(status).eTag(ETags.of(view.version())).body(mapper.response(view));
  }
}
