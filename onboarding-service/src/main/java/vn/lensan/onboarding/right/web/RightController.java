package vn.lensan.onboarding.right.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.right.RightService;
import vn.lensan.onboarding.right.RightState;
import vn.lensan.onboarding.right.RightView;
import vn.lensan.onboarding.right.RightsQuery;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The queue of what persons have asked for. */
@RestController
@RequestMapping("/api/v1/rights-requests")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class RightController {
  private final RightService rights;
  private final OwnDataAnswers answers;

  RightController(RightService rights, OwnDataAnswers answers) {
    this.rights = rights;
    this.answers = answers;
  }

  @PostMapping
  @Operation(summary = "Take a request down; withdrawing and restricting take hold at once")
  ResponseEntity<RightAnswer> receive(@Valid @RequestBody RightRequest request, Caller caller) {
    RightView made = rights.receive(request.asked(), caller);
    return ResponseEntity.created(URI.create("/api/v1/rights-requests/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(RightAnswer.of(made));
  }

  @GetMapping
  @Operation(summary = "Requests in scope; due: open ones whose clock ends on that day or before")
  Page<RightAnswer> queue(
      @RequestParam(required = false) @Nullable LocalDate due,
      @RequestParam(required = false) @Nullable RightState state,
      @RequestParam(required = false) @Nullable String household,
      PageRequest page,
      Caller caller) {
    return rights.page(new RightsQuery(due, state, household), page, caller).map(RightAnswer::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<RightAnswer> one(@PathVariable String id, Caller caller) {
    return answer(rights.view(id, caller));
  }

  @PostMapping("/{id}/answer")
  @Operation(summary = "The person was told what will be done and by when")
  ResponseEntity<RightAnswer> answered(@PathVariable String id, IfMatch version, Caller caller) {
    return answer(rights.answer(id, version, caller));
  }

  @PostMapping("/{id}/completion")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "It is done; of an erasure: begin it, never by who took the request down")
  ResponseEntity<RightAnswer> completed(@PathVariable String id, IfMatch version, Caller caller) {
    return answer(rights.complete(id, version, caller));
  }

  @PostMapping("/{id}/refusal")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<RightAnswer> refused(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody RightRequest.Refusal refusal,
      Caller caller) {
    return answer(rights.refuse(id, refusal.reason(), version, caller));
  }

  @PostMapping("/{id}/lifting")
  @Operation(summary = "The person lets the data be used again")
  ResponseEntity<RightAnswer> lifted(@PathVariable String id, Caller caller) {
    return answer(rights.lift(id, caller));
  }

  /** Personal: nobody on the way may keep it. */
  @GetMapping(path = "/{id}/export", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "All that is kept of the person, for the person; each look is logged")
  ResponseEntity<OwnDataAnswer> export(@PathVariable String id, Caller caller) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(own(id, caller));
  }

  @GetMapping(path = "/{id}/export.html", produces = "text/html;charset=UTF-8")
  @Operation(summary = "The same as a page in Vietnamese, to be read and printed")
  ResponseEntity<String> page(@PathVariable String id, Caller caller) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(OwnDataPage.of(own(id, caller)));
  }

  private static ResponseEntity<RightAnswer> answer(RightView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(RightAnswer.of(view));
  }

  private OwnDataAnswer own(String id, Caller caller) {
    return answers.of(rights.ownData(id, caller), caller);
  }
}
