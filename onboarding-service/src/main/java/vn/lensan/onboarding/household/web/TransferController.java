package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.HouseholdTransfers;
import vn.lensan.onboarding.household.TransferView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Households that move from one unit to another, accepted by both sides. */
@RestController
@RequestMapping("/api/v1")
@Allowed({Role.COMMUNE, Role.PROVINCE})
class TransferController {
  private final HouseholdTransfers transfers;

  TransferController(HouseholdTransfers transfers) {
    this.transfers = transfers;
  }

  enum Decision {
    ACCEPT,
    DECLINE
  }

  record TransferRequest(
      @NotNull UnitId unit,
      @Size(max = 100) @Nullable String village,
      @NotBlank @Size(max = 1000) String reason) {}

  record DecisionRequest(@NotNull Decision decision, @Size(max = 1000) @Nullable String reason) {
    void refuseSilence() {
      if (decision == Decision.DECLINE && (reason == null || reason.isBlank())) {
        throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/reason", "required");
      }
    }
  }

  @PostMapping("/households/{id}/transfers")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Propose to give a household to another unit, which must accept it")
  TransferView propose(
      @PathVariable String id, @Valid @RequestBody TransferRequest request, Caller caller) {
    return transfers.propose(
        id,
        new HouseholdTransfers.Wish(request.unit(), request.village(), request.reason()),
        caller);
  }

  @GetMapping("/transfers")
  @Operation(summary = "Transfers into one's own units, or out of them")
  Page<TransferView> list(
      @RequestParam HouseholdTransfers.Direction direction,
      @RequestParam(defaultValue = "PROPOSED") TransferView.State state,
      PageRequest page,
      Caller caller) {
    return transfers.page(direction, state, page, caller);
  }

  @PostMapping("/transfers/{id}/decision")
  @Operation(summary = "Accept or decline a household, by the receiving side")
  TransferView decide(
      @PathVariable String id, @Valid @RequestBody DecisionRequest request, Caller caller) {
    request.refuseSilence();
    return transfers.decide(id, request.decision() == Decision.ACCEPT, request.reason(), caller);
  }

  @PostMapping("/transfers/{id}/retraction")
  @Operation(summary = "Take a transfer back, by the giving side, while nobody has decided")
  TransferView takeBack(@PathVariable String id, Caller caller) {
    return transfers.takeBack(id, caller);
  }
}
