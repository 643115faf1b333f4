package vn.lensan.onboarding.team.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.team.TeamService;
import vn.lensan.onboarding.team.TeamStatus;
import vn.lensan.onboarding.team.TeamView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** {@code /api/v1/teams}: community digital technology teams. */
@RestController
@RequestMapping("/api/v1/teams")
class TeamController {
  private final TeamService teams;

  TeamController(TeamService teams) {
    this.teams = teams;
  }

  @PostMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Set up a team by a decision, in a commune of one's own units")
  ResponseEntity<TeamAnswer> form(@Valid @RequestBody TeamRequest request, Caller caller) {
    TeamView made = teams.form(request.told(), caller);
    return ResponseEntity.created(URI.create("/api/v1/teams/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(TeamAnswer.of(made));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "Teams in scope; unit is written boundary:code")
  Page<TeamAnswer> list(
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable TeamStatus status,
      PageRequest page,
      Caller caller) {
    return teams.page(unit, status, page, caller).map(TeamAnswer::of);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  ResponseEntity<TeamAnswer> one(@PathVariable String id, Caller caller) {
    return answer(teams.view(id, caller));
  }

  @PatchMapping("/{id}")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Change what is told of a team, or dissolve it; If-Match is needed")
  ResponseEntity<TeamAnswer> revise(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody TeamRequest.Change change,
      Caller caller) {
    return answer(teams.revise(id, change.told(), version, caller));
  }

  private static ResponseEntity<TeamAnswer> answer(TeamView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(TeamAnswer.of(view));
  }
}
