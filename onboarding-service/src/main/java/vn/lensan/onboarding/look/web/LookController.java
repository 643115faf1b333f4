package vn.lensan.onboarding.look.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.onboarding.look.LookQuery;
import vn.lensan.onboarding.look.LookService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Who looked at whom. */
@RestController
class LookController {
  private final LookService looks;

  LookController(LookService looks) {
    this.looks = looks;
  }

  @GetMapping("/api/v1/looks")
  @Allowed(Role.AUDITOR)
  @Operation(summary = "Reads and searches of households, the newest first; never what was typed")
  Page<LookAnswer> list(
      @RequestParam(required = false) @Nullable String household,
      @RequestParam(required = false) @Nullable String client,
      @RequestParam(required = false) @Nullable OffsetDateTime from,
      @RequestParam(required = false) @Nullable OffsetDateTime to,
      PageRequest page,
      Caller caller) {
    LookQuery query = new LookQuery(given(household), given(client), instant(from), instant(to));
    return looks.page(query, page, caller).map(LookAnswer::of);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
