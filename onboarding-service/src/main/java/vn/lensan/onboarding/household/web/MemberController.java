package vn.lensan.onboarding.household.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.household.HouseholdMembers;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;

/** The people of a household and what they are in it. */
@RestController
@RequestMapping("/api/v1/households/{id}/members")
class MemberController {
  private final HouseholdMembers members;
  private final PatchedBody patched;

  MemberController(HouseholdMembers members, PatchedBody patched) {
    this.members = members;
    this.patched = patched;
  }

  record Answer(List<HouseholdMembers.View> items) {}

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  @Operation(summary = "The head first, then the other members; phones masked")
  ResponseEntity<Answer> all(@PathVariable String id, Caller caller) {
    HouseholdMembers.Answer<List<HouseholdMembers.View>> found = members.of(id, caller);
    return ResponseEntity.ok().eTag(ETags.of(found.version())).body(new Answer(found.body()));
  }

  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Add a member with roles; the head is changed with the household")
  ResponseEntity<HouseholdMembers.View> add(
      @PathVariable String id, @Valid @RequestBody MemberRequest request, Caller caller) {
    return answer(HttpStatus.CREATED, members.add(id, request.id(), request.told(), caller));
  }

  @PatchMapping("/{memberId}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Correct a member or end a role by JSON Merge Patch; If-Match is needed")
  ResponseEntity<HouseholdMembers.View> correct(
      @PathVariable String id,
      @PathVariable String memberId,
      IfMatch version,
      @RequestBody JsonNode patch,
      Caller caller) {
    HouseholdMembers.Change change =
        told -> patched.apply(MemberRequest.of(told), patch, MemberRequest.class).told();
    return answer(
        HttpStatus.OK,
        members.correct(id, memberId, new HouseholdMembers.On(version, change), caller));
  }

  private static ResponseEntity<HouseholdMembers.View> answer(
      HttpStatus status, HouseholdMembers.Answer<HouseholdMembers.View> made) {
    return ResponseEntity.status(status).eTag(ETags.of(made.version())).body(made.body());
  }
}
