package vn.lensan.onboarding.look.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.look.GlassService;
import vn.lensan.onboarding.look.GlassState;
import vn.lensan.onboarding.look.GlassView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Glass is broken, and somebody else looks why. */
@RestController
@RequestMapping("/api/v1/break-glass")
class GlassController {
  private final GlassService glass;

  GlassController(GlassService glass) {
    this.glass = glass;
  }

  @PostMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE})
  @Operation(
      summary =
          "Read one household outside one's units for 3 hours, by its whole code and with a reason;"
              + " its own province is told at once")
  ResponseEntity<GlassAnswer> breakGlass(@Valid @RequestBody GlassRequest request, Caller caller) {
    GlassView made = glass.breakGlass(request.code(), request.reason(), caller);
    return ResponseEntity.created(URI.create("/api/v1/households/" + made.householdId()))
        .body(GlassAnswer.of(made));
  }

  @GetMapping
  @Allowed({Role.COMMUNE, Role.PROVINCE, Role.AUDITOR})
  @Operation(summary = "Glass that was broken for households in scope")
  Page<GlassAnswer> list(
      @RequestParam(required = false) @Nullable GlassState state, PageRequest page, Caller caller) {
    return glass.page(state, page, caller).map(GlassAnswer::of);
  }

  @PostMapping("/{id}/review")
  @Allowed({Role.PROVINCE, Role.AUDITOR})
  @Operation(summary = "Say whether it was justified; never by who broke it")
  GlassAnswer review(
      @PathVariable String id, @Valid @RequestBody GlassRequest.Review request, Caller caller) {
    return GlassAnswer.of(glass.review(id, request.verdict(), request.note(), caller));
  }
}
