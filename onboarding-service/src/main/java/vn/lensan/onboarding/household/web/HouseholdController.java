package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** {@code /api/v1/households}: the registry. */
@RestController
@RequestMapping("/api/v1/households")
class HouseholdController {
  private final HouseholdService households;
  private final HouseholdWire wire;
  private final UnitParameter units;

  HouseholdController(HouseholdService households, HouseholdWire wire, UnitParameter units) {
    this.households = households;
    this.wire = wire;
    this.units = units;
  }

  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Register a household in a commune of one's own units")
  ResponseEntity<HouseholdResponse> register(
      @Valid @RequestBody HouseholdRequest request, Caller caller) {
    HouseholdView made =
        households.register(
            request.id(), wire.particulars(request), wire.consents(request), caller);
    return ResponseEntity.created(URI.create("/api/v1/households/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(wire.response(made));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(
      summary =
          "Households in scope by given name; q: words of the name, a whole phone, citizen number"
              + " or code; a page may hold fewer than asked for while there is a cursor; count ends"
              + " at 1000")
  Page<HouseholdResponse> list(HouseholdFilter filter, PageRequest page, Caller caller) {
    return households
        .page(filter.query(units), page, Boolean.TRUE.equals(filter.count()), caller)
        .map(wire::response);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<HouseholdResponse> one(@PathVariable String id, Caller caller) {
    return answer(households.view(id, caller));
  }

  @PatchMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Change particulars by JSON Merge Patch; If-Match is needed")
  ResponseEntity<HouseholdResponse> revise(
      @PathVariable String id, IfMatch version, @RequestBody JsonNode patch, Caller caller) {
    return answer(households.revise(id, version, told -> wire.patched(told, patch), caller));
  }

  @PostMapping("/{id}/verification")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Approve or send back a registered household; never by who registered it")
  ResponseEntity<HouseholdResponse> verification(
      @PathVariable String id, @Valid @RequestBody VerificationRequest request, Caller caller) {
    return answer(
        switch (request.decision()) {
          case APPROVE -> households.verify(id, caller);
          case DECLINE -> households.decline(id, request.reasonOrRefuse(), caller);
        });
  }

  private ResponseEntity<HouseholdResponse> answer(HouseholdView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(wire.response(view));
  }
}
