package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.household.UndecidedGroup;
import vn.lensan.onboarding.household.UndecidedView;
import vn.lensan.onboarding.household.UnitDecided;
import vn.lensan.onboarding.household.UnitDecisions;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Households of communes that were split, until a person says where each lies. */
@RestController
@RequestMapping("/api/v1")
@Allowed({Role.COMMUNE, Role.PROVINCE})
class UnitDecisionController {
  private final UnitDecisions decisions;
  private final UnitParameter unit;

  UnitDecisionController(UnitDecisions decisions, UnitParameter unit) {
    this.decisions = decisions;
    this.unit = unit;
  }

  record Groups(List<UndecidedGroup> items) {}

  record One(@NotNull UnitId unit) {}

  /** Households by their ids, or all that wait of a split unit, or of a village of it. */
  record Many(
      @NotNull UnitId unit,
      @Size(max = PageRequest.MOST) @Nullable List<@NotNull @Size(max = 128) String> households,
      @Nullable UnitId givenUnit,
      @Size(max = 100) @Nullable String village) {

    void refuseNeitherNorBoth() {
      boolean listed = households != null && !households.isEmpty();
      if (listed == (givenUnit != null)) {
        throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
            .error("/households", "required");
      }
    }
  }

  @GetMapping("/unit-decisions")
  @Operation(
      summary = "Households of split units that wait, each with the units that it may lie in")
  Page<UndecidedView> waiting(
      @RequestParam(required = false) @Nullable String givenUnit,
      @RequestParam(required = false) @Nullable String village,
      @RequestParam(defaultValue = "false") boolean count,
      PageRequest page,
      Caller caller) {
    return decisions.page(
        new UnitDecisions.Waiting(unit.read(givenUnit, null), village), page, count, caller);
  }

  @GetMapping("/unit-decisions/groups")
  @Operation(summary = "How many wait of each village of each split unit")
  Groups groups(Caller caller) {
    return new Groups(decisions.groups(caller));
  }

  @PostMapping("/unit-decisions")
  @Operation(summary = "Say for several households where they lie; sent again it does what is left")
  UnitDecided decide(@Valid @RequestBody Many request, Caller caller) {
    request.refuseNeitherNorBoth();
    return request.households() != null && !request.households().isEmpty()
        ? decisions.decide(request.households(), request.unit(), caller)
        : decisions.decide(
            new UnitDecisions.Waiting(request.givenUnit(), request.village()),
            request.unit(),
            caller);
  }

  @PostMapping("/households/{id}/unit-decision")
  @Operation(summary = "Say for one household of a split unit in which of the new units it lies")
  UndecidedView decideOne(
      @PathVariable String id, @Valid @RequestBody One request, IfMatch version, Caller caller) {
    return decisions.decide(id, request.unit(), version, caller);
  }
}
