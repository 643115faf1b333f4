package vn.lensan.catalog.inbound.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.inbound.QuarantineService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;
import vn.lensan.platform.webhook.WebhookAttempt;

/** What marketplaces tried to tell us; a partner sees its own channel. */
@RestController
@RequestMapping("/api/v1/channels/{id}")
class QuarantineController {
  private final QuarantineService quarantine;
  private final QuarantineMapping mapping;

  QuarantineController(QuarantineService quarantine, QuarantineMapping mapping) {
    this.quarantine = quarantine;
    this.mapping = mapping;
  }

  @GetMapping("/webhook-attempts")
  @Allowed({Role.MINISTRY, Role.PARTNER, Role.AUDITOR})
  Page<AttemptAnswer> attempts(
      @PathVariable String id,
      @RequestParam(required = false) WebhookAttempt.@Nullable Outcome outcome,
      PageRequest page,
      Caller caller) {
    return quarantine.attempts(id, outcome, caller, page).map(mapping::toAnswer);
  }

  @GetMapping("/quarantine")
  @Allowed({Role.MINISTRY, Role.PARTNER, Role.AUDITOR})
  Page<ApartAnswer> apart(@PathVariable String id, PageRequest page, Caller caller) {
    return quarantine.apart(id, caller, page).map(mapping::toAnswer);
  }

  @PostMapping("/quarantine/{webhookId}/reprocessing")
  @Allowed(Role.MINISTRY)
  @ResponseStatus(HttpStatus.ACCEPTED)
  ApartAnswer reprocess(@PathVariable String id, @PathVariable String webhookId, Caller caller) {
    return mapping.toAnswer(quarantine.reprocess(id, webhookId, caller));
  }
}
