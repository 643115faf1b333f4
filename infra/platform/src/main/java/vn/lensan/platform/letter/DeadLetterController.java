package vn.lensan.platform.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.letter.DeadLetter.Mending;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The path names the service, so that the origin can pass it on. */
@RestController
@RequestMapping("/api/v1/system/${spring.application.name}/dead-letters")
class DeadLetterController {
  private final DeadLetterService letters;

  DeadLetterController(DeadLetterService letters) {
    this.letters = letters;
  }

  /** The whole data, and what the original didn't say readably of itself. */
  record MendingRequest(
      @NotNull @Nullable JsonNode data,
      @Nullable String type,
      @Nullable String subject,
      @Positive @Nullable Long sequence,
      @Nullable OffsetDateTime time,
      @NotBlank @Size(max = 500) String reason) {}

  record Discarding(@NotBlank @Size(max = 500) String reason) {}

  record ReplayingAll(@NotBlank String consumer) {}

  @GetMapping
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  Page<LetterView> list(
      @RequestParam(required = false) @Nullable String consumer,
      @RequestParam(required = false) DeadLetter.@Nullable State state,
      PageRequest page) {
    return letters.page(consumer, state, page).map(LetterView::brief);
  }

  @GetMapping("/{id}")
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  LetterView one(@PathVariable String id) {
    return LetterView.whole(letters.one(id));
  }

  @PatchMapping("/{id}")
  @Allowed(Role.MINISTRY)
  LetterView mend(
      @PathVariable String id, @Valid @RequestBody MendingRequest request, Caller caller) {
    Mending mending =
        new Mending(
            String.valueOf(request.data()),
            request.type(),
            request.subject(),
            request.sequence(),
            request.time() == null ? null : request.time().toString());
    return LetterView.whole(letters.mend(id, mending, caller.client(), request.reason()));
  }

  @PostMapping("/{id}/replay")
  @Allowed(Role.MINISTRY)
  LetterView replay(@PathVariable String id, Caller caller) {
    return LetterView.whole(letters.replay(id, caller.client()));
  }

  @PostMapping("/replay")
  @Allowed(Role.MINISTRY)
  DeadLetterService.Replayed replayAll(@Valid @RequestBody ReplayingAll request, Caller caller) {
    return letters.replayAll(request.consumer(), caller.client());
  }

  @PostMapping("/{id}/discard")
  @Allowed(Role.MINISTRY)
  LetterView discard(
      @PathVariable String id, @Valid @RequestBody Discarding request, Caller caller) {
    return LetterView.whole(letters.discard(id, caller.client(), request.reason()));
  }
}
