package vn.lensan.onboarding.team.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.team.DifficultyQuery;
import vn.lensan.onboarding.team.DifficultyService;
import vn.lensan.onboarding.team.DifficultyView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The queue of what is difficult for households and teams. */
@RestController
@RequestMapping("/api/v1/difficulties")
@Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
class DifficultyController {
  private final DifficultyService difficulties;

  DifficultyController(DifficultyService difficulties) {
    this.difficulties = difficulties;
  }

  @PostMapping
  @Operation(summary = "Raise a difficulty of a household or of a team; once per id")
  ResponseEntity<DifficultyAnswer> raise(
      @Valid @RequestBody DifficultyRequest request, Caller caller) {
    DifficultyView made = difficulties.raise(request.told(), caller);
    return ResponseEntity.created(URI.create("/api/v1/difficulties/" + made.id()))
        .eTag(ETags.of(made.version()))
        .body(DifficultyAnswer.of(made));
  }

  @GetMapping
  @Operation(summary = "Difficulties in scope, most urgent first; overdueOn: clock ended before it")
  Page<DifficultyAnswer> queue(
      @RequestParam(defaultValue = "false") boolean answered,
      @RequestParam(required = false) @Nullable String team,
      @RequestParam(required = false) @Nullable String household,
      @RequestParam(required = false) @Nullable LocalDate overdueOn,
      PageRequest page,
      Caller caller) {
    return difficulties
        .page(new DifficultyQuery(answered, team, household, overdueOn), page, caller)
        .map(DifficultyAnswer::of);
  }

  @GetMapping("/{id}")
  ResponseEntity<DifficultyAnswer> one(@PathVariable String id, Caller caller) {
    return answer(difficulties.view(id, caller));
  }

  @PostMapping("/{id}/assignment")
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(summary = "Hand it to a team or to one login")
  ResponseEntity<DifficultyAnswer> assign(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody DifficultyRequest.Assignment to,
      Caller caller) {
    return answer(difficulties.assign(id, to.to(), version, caller));
  }

  @PostMapping("/{id}/answer")
  @Operation(summary = "Answer it; the household is then asked how it was")
  ResponseEntity<DifficultyAnswer> answered(
      @PathVariable String id,
      IfMatch version,
      @Valid @RequestBody DifficultyRequest.Answer answer,
      Caller caller) {
    return answer(difficulties.answer(id, answer.text(), version, caller));
  }

  private static ResponseEntity<DifficultyAnswer> answer(DifficultyView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(DifficultyAnswer.of(view));
  }
}
