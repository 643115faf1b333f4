package vn.lensan.onboarding.team.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.team.HelpService;
import vn.lensan.onboarding.team.MemberView;
import vn.lensan.onboarding.team.TeamService;
import vn.lensan.onboarding.team.TeamView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;

/** Who is in a team, and what it was given to do. */
@RestController
@RequestMapping("/api/v1/teams/{id}")
class TeamMemberController {
  private final TeamService teams;
  private final HelpService help;

  TeamMemberController(TeamService teams, HelpService help) {
    this.teams = teams;
    this.help = help;
  }

  @PostMapping("/members")
  @ResponseStatus(HttpStatus.CREATED)
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Somebody joins; told twice under one id, it is one member")
  MemberView join(
      @PathVariable String id, @Valid @RequestBody MemberRequest request, Caller caller) {
    return teams.join(id, request.told(), caller);
  }

  /** The ETag is the team's: a change of a member is a change of its team. */
  @GetMapping("/members")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Members, former ones too; phones masked")
  ResponseEntity<Page<MemberView>> members(@PathVariable String id, Caller caller) {
    TeamView team = teams.view(id, caller);
    return ResponseEntity.ok()
        .eTag(ETags.of(team.version()))
        .body(new Page<>(team.members(), null));
  }

  @PatchMapping("/members/{memberId}")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "End a membership, note a training, link a login; If-Match is the team's")
  MemberView change(
      @PathVariable String id,
      @PathVariable String memberId,
      IfMatch version,
      @Valid @RequestBody MemberRequest.Change change,
      Caller caller) {
    return teams.change(id, memberId, change.told(), version, caller);
  }

  @PostMapping("/assignments")
  @ResponseStatus(HttpStatus.CREATED)
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(
      summary = "Give a team a target: so many households helped so, from one day to another")
  AssignmentAnswer assign(
      @PathVariable String id, @Valid @RequestBody AssignmentRequest request, Caller caller) {
    String made = teams.assign(id, request.told(), caller).id();
    return assignments(id, caller).items().stream()
        .filter(one -> one.id().equals(made))
        .findFirst()
        .orElseThrow();
  }

  @GetMapping("/assignments")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "Targets, each with the distinct households helped so far")
  Page<AssignmentAnswer> assignments(@PathVariable String id, Caller caller) {
    return new Page<>(help.progress(id, caller).stream().map(AssignmentAnswer::of).toList(), null);
  }
}
