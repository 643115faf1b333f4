package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.Consent;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.household.WithdrawalGiven;
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
  private final HouseholdWire wire;

  ConsentController(HouseholdService households, HouseholdMapper mapper, HouseholdWire wire) {
    this.households = households;
    this.mapper = mapper;
    this.wire = wire;
  }

  @PostMapping
  @Operation(summary = "Record a consent; the answer is the household with all its consents")
  ResponseEntity<HouseholdResponse> give(
      @PathVariable String id,
      @Valid @RequestBody HouseholdRequest.ConsentRequest request,
      Caller caller) {
    return answer(HttpStatus.CREATED, households.consent(id, mapper.consent(request), caller));
  }

  /** The ledger: every word that was given or taken back, and what holds of them. */
  record Ledger(List<HouseholdResponse.ConsentResponse> items, List<Consent.Active> active) {}

  @GetMapping
  @Operation(summary = "All consents with their proofs, and which purposes and receivers hold now")
  Ledger ledger(@PathVariable String id, Caller caller) {
    HouseholdView view = households.view(id, caller);
    return new Ledger(mapper.ledger(view.consents()), view.activeConsents());
  }

  @PostMapping("/{consentId}/withdrawal")
  @Operation(summary = "Withdraw a consent; twice is once; a device may bring the consent along")
  ResponseEntity<HouseholdResponse> withdraw(
      @PathVariable String id,
      @PathVariable String consentId,
      @Valid @RequestBody(required = false) HouseholdRequest.@Nullable WithdrawalRequest request,
      Caller caller) {
    WithdrawalGiven told = request == null ? WithdrawalGiven.NOW : mapper.withdrawal(request);
    return answer(HttpStatus.OK, households.withdrawConsent(id, consentId, told, caller));
  }

  private ResponseEntity<HouseholdResponse> answer(HttpStatus status, HouseholdView view) {
    return ResponseEntity.status(status).eTag(ETags.of(view.version())).body(wire.response(view));
  }
}
