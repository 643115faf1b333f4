package vn.lensan.onboarding.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.unit.BoundaryView;
import vn.lensan.onboarding.unit.DraftView;
import vn.lensan.onboarding.unit.OrgUnitLevel;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.onboarding.unit.Resolution;
import vn.lensan.onboarding.unit.UnitLists;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;

/** {@code /api/v1/org-units}: the administrative map, known to everybody. */
@RestController
@RequestMapping("/api/v1/org-units")
@Allowed({
  Role.TEAM,
  Role.COMMUNE,
  Role.PROVINCE,
  Role.MINISTRY,
  Role.TRAINER,
  Role.PARTNER,
  Role.AUDITOR
})
class OrgUnitController {
  private static final int LONGEST_ADDRESS = 300;
  private final OrgUnitService units;
  private final UnitLists lists;
  private final UnitMapper mapper;

  OrgUnitController(OrgUnitService units, UnitLists lists, UnitMapper mapper) {
    this.units = units;
    this.lists = lists;
    this.mapper = mapper;
  }

  record Units(String boundary, List<UnitMapper.UnitResponse> items) {}

  record Lineage(UnitId unit, List<UnitId> predecessors, List<UnitId> successors) {}

  @GetMapping
  @Operation(
      summary = "Units of a boundary (the one in force without it), below a parent or of a level")
  Units list(
      @RequestParam(required = false) @Nullable String boundary,
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable OrgUnitLevel level) {
    String asked = boundary == null ? units.boundaryInForce() : boundary;
    if (!units.knowsBoundary(asked)) {
      throw Problem.notFound("boundary.unknown").with("boundary", asked);
    }
    List<OrgUnitView> found =
        parent == null ? units.on(asked) : units.childrenOf(new UnitId(asked, parent));
    return new Units(
        asked,
        found.stream()
            .filter(unit -> level == null || unit.level() == level)
            .map(mapper::response)
            .toList());
  }

  /**
   * @param drafts maps whose lists are still being handed in; told to the ministry only
   */
  record Boundaries(String inForce, List<BoundaryView> items, List<DraftView> drafts) {}

  @GetMapping("/boundaries")
  @Operation(summary = "All versions of the map, and which one is in force")
  Boundaries boundaries(Caller caller) {
    return new Boundaries(
        units.boundaryInForce(),
        units.boundaries(),
        caller.is(Role.MINISTRY) ? lists.drafts() : List.of());
  }

  @GetMapping("/resolve")
  @Operation(summary = "What an address in one line may mean, with confidence; ambiguity is told")
  Resolution resolve(
      @RequestParam String text, @RequestParam(required = false) @Nullable String boundary) {
    if (text.isBlank() || text.length() > LONGEST_ADDRESS) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid")
          .error("/text", "length", Map.of("limit", "1–" + LONGEST_ADDRESS));
    }
    if (boundary != null && !units.knowsBoundary(boundary)) {
      throw Problem.notFound("boundary.unknown").with("boundary", boundary);
    }
    return units.resolve(text, boundary);
  }

  @GetMapping("/{boundary}/{code}")
  UnitMapper.UnitResponse one(@PathVariable String boundary, @PathVariable String code) {
    return mapper.response(find(boundary, code));
  }

  @GetMapping("/{boundary}/{code}/lineage")
  @Operation(summary = "What a unit came from and what it became")
  Lineage lineage(@PathVariable String boundary, @PathVariable String code) {
    OrgUnitView unit = find(boundary, code);
    return new Lineage(unit.unitId(), units.predecessors(unit.unitId()), unit.successors());
  }

  private OrgUnitView find(String boundary, String code) {
    return units
        .find(new UnitId(boundary, code))
        .orElseThrow(() -> Problem.notFound("unit.not-found").with("unit", boundary + ":" + code));
  }
}
