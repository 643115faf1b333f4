package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.HistoryEntry;
import vn.lensan.onboarding.household.HouseholdHistory;
import vn.lensan.onboarding.household.HouseholdLife;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** What happens to a household after it was verified, and all that happened so far. */
@RestController
@RequestMapping("/api/v1/households/{id}")
class LifeController {
  private final HouseholdLife life;
  private final HouseholdHistory history;
  private final HouseholdWire wire;

  LifeController(HouseholdLife life, HouseholdHistory history, HouseholdWire wire) {
    this.life = life;
    this.history = history;
    this.wire = wire;
  }

  record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

  @PostMapping("/closure")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Close a household; it is no longer counted from this day on")
  ResponseEntity<HouseholdResponse> close(
      @PathVariable String id, @Valid @RequestBody ReasonRequest request, Caller caller) {
    return answer(life.close(id, request.reason(), caller));
  }

  @PostMapping("/reopening")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Open a closed household again: it is what it was before")
  ResponseEntity<HouseholdResponse> reopen(
      @PathVariable String id, @Valid @RequestBody ReasonRequest request, Caller caller) {
    return answer(life.reopen(id, request.reason(), caller));
  }

  @GetMapping("/history")
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.AUDITOR})
  @Operation(summary = "All that happened to a household, in order, personal values masked")
  Page<HistoryEntry> history(@PathVariable String id, PageRequest page, Caller caller) {
    return history.of(id, page, caller);
  }

  private ResponseEntity<HouseholdResponse> answer(HouseholdView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(wire.response(view));
  }
}
